package org.chancery.assemble;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.Actor;
import org.chancery.event.Claim;
import org.chancery.event.Evidence;

/** What the words of a claim's sentence tell beyond type, parties and time. */
final class Wording {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_PART = Pattern.compile("[,;:—–(]");
    private static final int SHORTEST_WORD = 4;
    private static final int NEAR = 3;

    private final Set<String> backward;
    private final Set<String> common;

    private Wording(Set<String> backward, Set<String> common) {
        this.backward = backward;
        this.common = common;
    }

    static Wording load() {
        return new Wording(list("backward-words.tsv"), list("common-words.tsv"));
    }

    private static Set<String> list(String table) {
        return Table.load(table, 1).rows().stream().map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word right before the event puts it into the background: "last met", "his previous visit". */
    boolean looksBack(Claim claim) {
        Evidence evidence = claim.evidence();
        int trigger = evidence.triggerStart() - evidence.start();
        if (trigger <= 0
                || trigger > evidence.quote().codePointCount(0, evidence.quote().length())) {
            return false;
        }
        String before = evidence.quote().substring(0, evidence.quote().offsetByCodePoints(0, trigger));
        String[] parts = SENTENCE_PART.split(before, -1);
        List<String> words = words(parts[parts.length - 1]).toList();
        return words.stream().skip(Math.max(0, words.size() - NEAR)).anyMatch(backward::contains);
    }

    /** The stems of the longer words of the sentence, without the trigger, the names of the parties and what stands in every report. */
    Set<String> telling(Claim claim) {
        Set<String> names = Stream.concat(claim.source().stream(), claim.target().stream())
                .flatMap(Wording::names)
                .collect(Collectors.toSet());
        words(claim.evidence().trigger()).map(Wording::stem).forEach(names::add);
        return words(claim.evidence().quote())
                .filter(word -> word.length() >= SHORTEST_WORD && !common.contains(word))
                .map(Wording::stem)
                .filter(stem -> !names.contains(stem))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(words(actor.text()), words(actor.entity().label())).map(Wording::stem);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty());
    }

    /** Enough of a stem for "purchase", "purchases" and "purchased" to be one word. */
    private static String stem(String word) {
        return word.replaceFirst("(?<=.{4})(ings?|ed|es|s|e|ly)$", "");
    }
}
