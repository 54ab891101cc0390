package org.chancery.article;

import java.util.regex.Pattern;

/** A rough view of sentences, before the language is analysed: good enough to tell one from several. */
final class Sentences {
    private static final Pattern END_INSIDE = Pattern.compile("[.!?][\"”’')]*\\s+(?=[\"“‘(]?\\p{Lu})");
    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*(?:\\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\\b\\p{Lu})",
            Pattern.DOTALL);
    private static final String CLOSING = ".!?…\"”’')]";

    private Sentences() {}

    /** How many sentences a paragraph seems to have; at least one. */
    static int count(String paragraph) {
        return 1
                + (int) END_INSIDE
                        .matcher(paragraph)
                        .results()
                        .filter(end -> !ABBREVIATION
                                .matcher(paragraph.substring(0, end.start()))
                                .matches())
                        .count();
    }

    /** Whether a paragraph ends as a sentence does. */
    static boolean isClosed(String paragraph) {
        return CLOSING.indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
    }

    /** A place to cut a text in two: behind the last sentence or else the last word that ends before a limit, or at the limit. Never inside a character. */
    static int cut(String text, int from, int limit) {
        int best = END_INSIDE
                .matcher(text)
                .region(from, limit)
                .results()
                .mapToInt(end -> end.start() + end.group().stripTrailing().length())
                .reduce((first, last) -> last)
                .orElse(from);
        for (int i = limit - 1; best == from && i > from; i--) {
            best = Character.isWhitespace(text.charAt(i)) ? i : from;
        }
        if (best > from) {
            return best;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
