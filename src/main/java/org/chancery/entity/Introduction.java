package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the words around a name say of it: "China's vice commerce minister, Li Chenggang", "Prime Minister Takaichi", "Naruhito, the emperor".
 *
 * @param phrase the office
 * @param country the Wikidata id of the country that the words tie the name to
 * @param former whether the words say that the office is over
 */
record Introduction(OfficePhrase phrase, Optional<String> country, boolean former) {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int REACH = 3;

    /** The office that stands directly before a name, or beside it behind a comma. */
    static Optional<Introduction> of(Name name, Line line, List<Name> names, List<OfficePhrase> phrases) {
        return phrases.stream()
                .filter(phrase -> isBefore(phrase, name, line) || isBeside(phrase, name, line))
                .findFirst()
                .map(phrase -> new Introduction(phrase, country(phrase, names), isFormer(phrase, line)));
    }

    /** Whether an office stands before a name as its title, be it that of several: "Presidents Trump and Xi". */
    static boolean isBefore(OfficePhrase phrase, Name name, Line line) {
        if (name.from() == phrase.to() + 1) {
            return true;
        }
        boolean second = phrase.plural() && line.key(name.from() - 1).equals("and") && name.from() - phrase.to() <= 5;
        return second && name.from() > phrase.to();
    }

    private static boolean isBeside(OfficePhrase phrase, Name name, Line line) {
        boolean behind =
                name.from() == phrase.to() + 2 && line.key(name.from() - 1).equals(",");
        int start = ARTICLES.contains(line.key(phrase.from() - 1)) ? phrase.from() - 1 : phrase.from();
        boolean ahead = start == name.to() + 2 && line.key(start - 1).equals(",");
        boolean another = line.key(phrase.to() + 1).equals("'s")
                || line.tag(phrase.to() + 1).startsWith("N");
        return (behind || ahead && !another) && !phrase.plural();
    }

    private static boolean isFormer(OfficePhrase phrase, Line line) {
        return IntStream.rangeClosed(Math.min(phrase.from(), phrase.title() - REACH), phrase.title())
                .anyMatch(word ->
                        Standing.of(line, word).filter(Standing.FORMER::equals).isPresent());
    }

    private static Optional<String> country(OfficePhrase phrase, List<Name> names) {
        return phrase.country().or(() -> names.stream()
                .filter(name -> name.to() == phrase.from() - 1)
                .flatMap(name -> name.senses().stream())
                .findFirst()
                .flatMap(sense -> sense.entry().entity().country()));
    }
}
