package org.chancery.evaluate;

import static java.util.Objects.requireNonNull;

/**
 * Something that the system got wrong.
 *
 * @param kind how: missed, type, spurious ...
 * @param id the sentence or document of the gold
 * @param gold what is right
 * @param found what was found
 * @param text the sentence
 */
public record Case(String kind, String id, String gold, String found, String text) {
    public Case {
        requireNonNull(kind, "kind is null");
        requireNonNull(id, "id is null");
        requireNonNull(gold, "gold is null");
        requireNonNull(found, "found is null");
        requireNonNull(text, "text is null");
    }
}
