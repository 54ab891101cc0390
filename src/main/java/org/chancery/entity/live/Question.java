package org.chancery.entity.live;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.EntityType;

/**
 * What an article asks about a name that nothing in the catalogue bears.
 *
 * @param name as the article writes it, in full, of a company without its legal form
 * @param type what the article takes it for
 * @param day when the article was published
 * @param country the Wikidata id of the country that the article's words give it: "Chinese trade negotiator Li Chenggang"
 * @param weighed the Wikidata ids of the entries of the catalogue that the linker found not likely enough
 */
public record Question(
        String name, EntityType type, Optional<LocalDate> day, Optional<String> country, Set<String> weighed) {
    public Question {
        requireNonNull(name, "name is null");
        requireNonNull(type, "type is null");
        requireNonNull(day, "day is null");
        requireNonNull(country, "country is null");
        weighed = Set.copyOf(weighed);
    }
}
