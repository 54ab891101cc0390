package org.chancery.event.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.language.Token;

/** The common nouns of {@code actor-nouns.tsv}, some of them with words before: "prime minister". */
final class ActorNouns {
    /** How many words the longest has. */
    private static final int LONGEST = 3;

    private final Map<String, ActorNoun> nouns;

    ActorNouns(List<Row> rows) {
        nouns = Row.byWord(rows, ActorNouns::noun);
    }

    private static ActorNoun noun(Row row) {
        return new ActorNoun(row.cell(1), ActorNoun.Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT)));
    }

    /** The actor that a phrase names by its last words: the longest that the table holds. */
    Optional<ActorNoun> of(List<Token> phrase) {
        int size = phrase.size();
        String last = Lexicon.lemma(phrase.get(size - 1));
        // The lemmatiser leaves "troops" and "forces" as they are now and then.
        String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        for (int length = Math.min(LONGEST, size); length > 0; length--) {
            String before = phrase.subList(size - length, size - 1).stream()
                    .map(token -> token.text().toLowerCase(Locale.ROOT) + " ")
                    .collect(Collectors.joining());
            Optional<ActorNoun> found = find(before + last).or(() -> find(before + singular));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<ActorNoun> find(String words) {
        return Optional.ofNullable(nouns.get(words));
    }
}
