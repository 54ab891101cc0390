package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of the lexicon that are no triggers.
 *
 * @param classes named sets of lemmas
 * @param prepositions words that name a place in the roles of a trigger
 * @param operators words that change the status of an event
 * @param actorNouns common nouns that name actors
 * @param sectorWords words that give a sector to the bearer beside them
 * @param collectives words that stand for parties spoken of before
 */
record Vocabulary(
        WordClasses classes,
        Set<String> prepositions,
        Operators operators,
        ActorNouns actorNouns,
        Map<String, String> sectorWords,
        Map<String, Collective> collectives) {
    Vocabulary {
        requireNonNull(classes, "classes is null");
        prepositions = Set.copyOf(prepositions);
        requireNonNull(operators, "operators is null");
        requireNonNull(actorNouns, "actorNouns is null");
        sectorWords = Map.copyOf(sectorWords);
        collectives = Map.copyOf(collectives);
    }

    static Vocabulary bundled() {
        return new Vocabulary(
                new WordClasses(classRows()),
                Set.copyOf(Tables.rows("prepositions.tsv", 1).stream()
                        .map(row -> row.cell(0))
                        .toList()),
                new Operators(Tables.rows("operators.tsv", 4)),
                new ActorNouns(Tables.rows("actor-nouns.tsv", 3)),
                Row.byWord(Tables.rows("sector-words.tsv", 2), row -> row.cell(1)),
                Row.byWord(
                        Tables.rows("collectives.tsv", 2),
                        row -> Collective.valueOf(row.cell(1).toUpperCase(Locale.ROOT))));
    }

    static List<Row> classRows() {
        return Tables.rows("classes.tsv", 2);
    }
}
