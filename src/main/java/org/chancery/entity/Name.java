package org.chancery.entity;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.language.Token.NameTag;

/**
 * Words of a sentence that may name something, before it is known what.
 *
 * @param from index of the first word
 * @param to index of the last word, inclusive
 * @param tag what the name tagger says of the words
 * @param senses what the catalogue knows by this name, likeliest first; empty for a name that only the tagger found
 */
record Name(int from, int to, NameTag tag, List<Sense> senses) {
    Name {
        senses = List.copyOf(senses);
    }

    int length() {
        return to - from + 1;
    }

    boolean covers(Name other) {
        return from <= other.from && other.to <= to;
    }

    boolean overlaps(Name other) {
        return from <= other.to && other.from <= to;
    }

    boolean has(Sense.How how) {
        return senses.stream().anyMatch(sense -> sense.how() == how);
    }

    boolean hasKind(Predicate<Kind> wanted) {
        return senses.stream().anyMatch(sense -> wanted.test(sense.entry().kind()));
    }
}
