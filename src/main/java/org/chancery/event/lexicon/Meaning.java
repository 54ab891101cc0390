package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.event.EventType;
import org.chancery.event.Status;

/**
 * What the words of a trigger say.
 *
 * @param type the event that they name
 * @param cameo the CAMEO code
 * @param status the status of the event where the sentence says nothing else
 */
public record Meaning(EventType type, Optional<String> cameo, Optional<Status> status) {
    public Meaning {
        requireNonNull(type, "type is null");
        requireNonNull(cameo, "cameo is null");
        requireNonNull(status, "status is null");
    }
}
