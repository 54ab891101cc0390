package org.chancery.article;

/** Translates offsets in UTF-16 code units, which Java counts in, to offsets in code points, which the line formats and the graph count in. */
public final class CodePoints {
    private final int[] supplementary;

    public CodePoints(String text) {
        supplementary = text.codePoints().anyMatch(Character::isSupplementaryCodePoint)
                ? java.util.stream.IntStream.range(0, text.length())
                        .filter(i -> Character.isLowSurrogate(text.charAt(i)))
                        .toArray()
                : new int[0];
    }

    /** The code points before the given offset in UTF-16 code units. */
    public int at(int offset) {
        int found = java.util.Arrays.binarySearch(supplementary, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }
}
