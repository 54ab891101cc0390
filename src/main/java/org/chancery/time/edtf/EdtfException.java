package org.chancery.time.edtf;

/** A text is no EDTF value of level 0 or 1. */
public final class EdtfException extends IllegalArgumentException {
    private static final int SHOWN = 40;

    /**
     * @param text what was to be read
     * @param at the character where it goes wrong, from 0
     * @param wanted what would have to stand there
     */
    EdtfException(String text, int at, String wanted) {
        super("not an EDTF date (level 0 or 1): \"" + shortened(text) + "\", character " + (at + 1) + ": " + wanted);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
