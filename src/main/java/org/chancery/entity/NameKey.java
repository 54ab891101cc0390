package org.chancery.entity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The form under which names are compared: lower case, without diacritics, full stops and apostrophes, hyphens taken for spaces, so that
 * "Luiz Inácio" and "Luiz Inacio", "Jong-un" and "Jong Un", "U.S." and "US" are one. A possessive 's and marks that part a sentence stay words of their own.
 */
public final class NameKey {
    /** A word of a key with its place in the string that it was made from. */
    record Part(String key, int start, int end) {}

    /** What becomes of an ASCII character in a key: a letter, a space, nothing, or something that {@link #parts} has to find out. */
    private static final byte[] PLAIN = new byte[128];

    private static final byte NOTHING = -1;
    private static final byte ODD = -2;

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = Character.isLetterOrDigit(c) ? (byte) Character.toLowerCase(c) : ODD;
        }
        PLAIN[' '] = ' ';
        PLAIN['-'] = ' ';
        PLAIN['.'] = NOTHING;
    }

    private NameKey() {}

    /** The key of a name: its words, parted by single spaces. */
    public static String of(String name) {
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        byte[] key = new byte[letters.length];
        int length = 0;
        boolean parted = false;
        for (byte letter : letters) {
            byte plain = letter < 0 ? ODD : PLAIN[letter];
            if (plain == ODD) {
                return ofAny(name);
            }
            if (plain == ' ') {
                parted = length > 0;
            } else if (plain != NOTHING) {
                if (parted) {
                    key[length++] = ' ';
                    parted = false;
                }
                key[length++] = plain;
            }
        }
        return new String(key, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static String ofAny(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (Part part : parts(name)) {
            key.append(key.isEmpty() ? "" : " ").append(part.key());
        }
        return key.toString();
    }

    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>(2);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inside =
                    Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || isJoint(c);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                addWord(text, start, i, parts);
                start = -1;
            }
            if (!inside && !Character.isWhitespace(c) && !isHyphen(c)) {
                parts.add(new Part(c == '&' ? "and" : String.valueOf(c), i, i + 1));
            }
        }
        return parts;
    }

    private static void addWord(String text, int start, int end, List<Part> parts) {
        int stem = possessive(text, start, end);
        String key = fold(text.substring(start, stem));
        if (!key.isEmpty()) {
            parts.add(new Part(key, start, stem));
        }
        if (stem < end) {
            parts.add(new Part("'s", stem, end));
        }
    }

    /** Where a possessive 's begins, the end of the word when it has none. */
    private static int possessive(String text, int start, int end) {
        boolean ends = end - start >= 2 && isApostrophe(text.charAt(end - 2)) && text.charAt(end - 1) == 's';
        return ends ? end - 2 : end;
    }

    private static boolean isJoint(char c) {
        return c == '.' || isApostrophe(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02BC'
                || c == '\u02BB'
                || c == '`'
                || c == '\u00B4';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    private static String fold(String word) {
        return LatinLetters.plain(word).toLowerCase(Locale.ROOT);
    }
}
