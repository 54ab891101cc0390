package org.chancery.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank, without the space around it.
 *
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 * @param indent how many characters of space stand before it
 * @param afterBlank whether a blank line stands before it
 */
record Line(int start, int end, int indent, boolean afterBlank) {
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        for (int from = 0; from <= text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            int start = from;
            int end = to;
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new Line(start, end, start - from, blank));
            }
            blank = start == end;
            from = to + 1;
        }
        return lines;
    }

    int length() {
        return end - start;
    }

    String of(String text, int skipped) {
        return text.substring(start + skipped, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
