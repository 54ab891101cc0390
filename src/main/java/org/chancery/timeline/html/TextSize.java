package org.chancery.timeline.html;

/** How wide a text is in a sans-serif of 12 pixels. Widths are on the large side, so that what is kept apart by them never touches. */
final class TextSize {
    private static final double NARROW = 4.4;
    private static final double SLIM = 5.3;
    private static final double MIDDLE = 7.6;
    private static final double CAPITAL = 9.2;
    private static final double WIDE = 12.2;

    private TextSize() {}

    static double of(String text) {
        return text.codePoints().mapToDouble(TextSize::of).sum();
    }

    private static double of(int c) {
        if ("iljI.,:;'’|()[]-· ".indexOf(c) >= 0) {
            return NARROW;
        }
        if ("tfr".indexOf(c) >= 0) {
            return SLIM;
        }
        if ("mwMW%@—…".indexOf(c) >= 0 || c >= 0x2E80) {
            return WIDE;
        }
        return Character.isUpperCase(c) ? CAPITAL : MIDDLE;
    }

    /** The text, or its beginning with an ellipsis if it is wider than that. */
    static String fit(String text, double width) {
        if (of(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end)) + of("…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
