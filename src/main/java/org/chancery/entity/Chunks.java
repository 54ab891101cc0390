package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Token.NameTag;

/** The names that the name tagger found in a sentence. */
final class Chunks {
    private Chunks() {}

    static List<Name> of(Line line) {
        List<Name> chunks = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            NameTag tag = line.token(i).name();
            if (tag == NameTag.NONE) {
                continue;
            }
            int to = i;
            while (to + 1 < line.size() && line.token(to + 1).name() == tag) {
                to++;
            }
            trimmed(line, i, to, tag, chunks);
            i = to;
        }
        return chunks;
    }

    /** Marks and possessives are no part of a name at its ends; a name begins with a capital or a digit. */
    private static void trimmed(Line line, int first, int last, NameTag tag, List<Name> chunks) {
        int from = first;
        int to = last;
        while (from <= to && !isNameWord(line.word(from))) {
            from++;
        }
        while (to >= from && !Character.isLetterOrDigit(line.word(to).text().charAt(0))) {
            to--;
        }
        if (from <= to) {
            chunks.add(new Name(from, to, tag, List.of()));
        }
    }

    private static boolean isNameWord(Word word) {
        return word.isCapital() || Character.isDigit(word.text().charAt(0));
    }
}
