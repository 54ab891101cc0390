package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The example of a row: a sentence with its parties marked, as in {@code <French prosecutors> charged [a Syrian colonel] with war crimes.}
 *
 * @param sentence the sentence without the marks
 * @param source who does it, in angle brackets
 * @param target to whom, in square brackets
 */
public record Example(String sentence, List<String> source, List<String> target) {
    private static final Pattern SOURCE = Pattern.compile("<([^<>\\[\\]]+)>");
    private static final Pattern TARGET = Pattern.compile("\\[([^<>\\[\\]]+)\\]");
    private static final Pattern LEFT_OVER = Pattern.compile("[<>\\[\\]]");

    public Example {
        requireNonNull(sentence, "sentence is null");
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** @throws IllegalArgumentException when a bracket is not closed or no party is marked */
    static Optional<Example> parse(String marked) {
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        String sentence =
                TARGET.matcher(SOURCE.matcher(marked).replaceAll("$1")).replaceAll("$1");
        List<String> source = marks(SOURCE, marked);
        List<String> target = marks(TARGET, marked);
        if (LEFT_OVER.matcher(sentence).find()) {
            throw new IllegalArgumentException("brackets that do not match in the example: " + marked);
        }
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("the example marks neither <source> nor [target]: " + marked);
        }
        return Optional.of(new Example(sentence, source, target));
    }

    private static List<String> marks(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }
}
