package org.chancery.time.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value of EDTF level 0 or 1, or one of the sub-year groupings of level 2. {@link #toString()} prints it; what was parsed prints as it was written.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format (EDTF) Specification, Library of Congress, 2019</a>
 */
public sealed interface Edtf permits EdtfDate, EdtfTime, EdtfInterval {
    /**
     * Reads a value.
     *
     * @throws EdtfException when the text is none; the message says where it goes wrong and what would have to stand there
     */
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    /** The first day that it can mean; absent when nothing limits it. */
    Optional<LocalDate> earliest();

    /** The last day that it can mean; absent when nothing limits it. */
    Optional<LocalDate> latest();
}
