package org.chancery.query;

import java.util.ArrayList;
import java.util.List;

/** How wide a text is on a screen with letters of one width, and how it is broken into lines. */
final class TextWidth {
    private TextWidth() {}

    /** Columns: none for combining marks, two for the ideographs, syllables and emoji that are set wide. */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(codePoint)
                || codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x3000 && codePoint <= 0x30FF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
        return wide ? 2 : 1;
    }

    /** Breaks a text between words, and within a word only when it alone is too wide. At least one line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && of(line.toString()) + 1 + of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
            breakWord(line, width, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void breakWord(StringBuilder line, int width, List<String> lines) {
        while (of(line.toString()) > width && line.codePointCount(0, line.length()) > 1) {
            int end = 0;
            int columns = 0;
            while (columns + of(line.codePointAt(end)) <= width || end == 0) {
                columns += of(line.codePointAt(end));
                end += Character.charCount(line.codePointAt(end));
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }
}
