package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Token.NameTag;

/** Finds the names of the catalogue in a sentence: the longest at each place, from left to right, in the case that names have. */
final class NameFinder {
    private final Catalogue catalogue;

    NameFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Name> find(Line line) {
        List<Name> found = new ArrayList<>();
        for (int i = 0; i < line.size(); ) {
            int length = longest(line, i, found);
            i += Math.max(length, 1);
        }
        return found;
    }

    /** Adds the longest name that begins at a word, and says how many words it has. */
    private int longest(Line line, int from, List<Name> found) {
        Word first = line.word(from);
        if (!first.isCapital() && !Character.isDigit(first.text().charAt(0))) {
            return 0;
        }
        int most = Math.min(catalogue.longest(first.key()), line.size() - from);
        for (int length = most; length > 0; length--) {
            int to = from + length - 1;
            List<Sense> senses = catalogue.senses(line.key(from, to)).stream()
                    .filter(sense -> isWritten(sense, line, from, to))
                    .toList();
            if (!senses.isEmpty()
                    && !runsIntoOffice(line, senses.get(0).entry().kind().isCountry() ? from + 1 : from, to)) {
                found.add(new Name(from, to, line.token(from).name(), senses));
                return length;
            }
        }
        return 0;
    }

    /** Whether the last words of a name are the first of an office: "US Treasury" in "US Treasury Secretary". */
    static boolean runsIntoOffice(Line line, int from, int to) {
        for (int first = from; first <= to; first++) {
            int end = Math.min(first + Office.longest(line.key(first)), line.size());
            for (int last = to + 1; last < end; last++) {
                if (Office.find(line.key(first, last)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWritten(Sense sense, Line line, int from, int to) {
        if (sense.isBeforeCountry()) {
            return to + 1 < line.size() && isCountry(line.key(to + 1));
        }
        if (sense.isAfterComma()) {
            return line.key(from - 1).equals(",")
                    && from > 1
                    && line.word(from - 2).isCapital();
        }
        if (sense.how() == Sense.How.ACRONYM) {
            return line.words().subList(from, to + 1).stream()
                    .allMatch(word ->
                            word.isCapitals() || !Character.isLetter(word.text().charAt(0)));
        }
        if (from < to) {
            return line.word(to).isCapital()
                    || !Character.isLetter(line.word(to).text().charAt(0))
                    || isHyphenated(line, to)
                    || !endsCapital(sense);
        }
        boolean proper = line.token(from).isProperNoun() || line.token(from).name() != NameTag.NONE;
        return proper
                || sense.how() == Sense.How.DEMONYM
                || sense.entry().kind() == Kind.COUNTRY && !line.tag(from).startsWith("V");
    }

    /** "Ki-moon", "Jong-un", be it one token or three. */
    private static boolean isHyphenated(Line line, int word) {
        int gap = line.word(word).start() - line.word(word - 1).end();
        return gap == 1 && line.word(word).token() != line.word(word - 1).token() + 1;
    }

    private boolean isCountry(String key) {
        return catalogue.senses(key).stream()
                .anyMatch(sense -> sense.entry().kind().isCountry());
    }

    private static boolean endsCapital(Sense sense) {
        String written = sense.written();
        return Character.isUpperCase(written.codePointAt(written.lastIndexOf(' ') + 1));
    }
}
