package org.chancery.time.edtf;

/** A value of EDTF level 0 or 1. {@link #toString()} prints it; what was parsed prints as it was written. */
public sealed interface Edtf permits EdtfDate, EdtfTime, EdtfInterval {
    /**
     * Reads a value.
     *
     * @throws EdtfException when the text is none of level 0 or 1; the message says where and why
     */
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }
}
