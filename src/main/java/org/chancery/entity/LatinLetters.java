package org.chancery.entity;

import java.text.Normalizer;

/** What letters beyond ASCII are without their marks: é is e, ł is l, ß is ss. */
final class LatinLetters {
    private static final char FIRST = '\u0080';
    private static final char END = '\u0180';

    /** The letters from {@link #FIRST} on: to decompose a word takes long, and names have the same few letters again and again. */
    private static final String[] PLAIN = new String[END - FIRST];

    static {
        for (char c = FIRST; c < END; c++) {
            PLAIN[c - FIRST] = decomposed(String.valueOf(c));
        }
    }

    private LatinLetters() {}

    /** The letters and digits of a word without marks; capitals stay. */
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= END) {
                return decomposed(word);
            }
            if (c >= FIRST) {
                plain.append(PLAIN[c - FIRST]);
            } else if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String decomposed(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isLetterOrDigit(letters.charAt(i))) {
                plain.append(latin(letters.charAt(i)));
            }
        }
        return plain.toString();
    }

    /** Latin letters that no decomposition makes plain. */
    private static String latin(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ı' -> "i";
            case 'ə', 'Ə' -> "a";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            default -> String.valueOf(c);
        };
    }
}
