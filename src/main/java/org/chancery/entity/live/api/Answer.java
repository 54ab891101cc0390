package org.chancery.entity.live.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** What came of a question that was asked once. */
sealed interface Answer {
    /** An answer. */
    record Found(JsonNode json) implements Answer {
        public Found {
            requireNonNull(json, "json is null");
        }
    }

    /**
     * None now; the same question may have one later.
     *
     * @param after how long the service asks to wait
     */
    record Later(String reason, Optional<Duration> after) implements Answer {
        public Later {
            requireNonNull(reason, "reason is null");
            requireNonNull(after, "after is null");
        }
    }

    /** None to this question, which the service does not understand or allow. */
    record Refused(String reason) implements Answer {
        public Refused {
            requireNonNull(reason, "reason is null");
        }
    }

    /** None, and asking again does not help. */
    record Never(String reason) implements Answer {
        public Never {
            requireNonNull(reason, "reason is null");
        }
    }
}
