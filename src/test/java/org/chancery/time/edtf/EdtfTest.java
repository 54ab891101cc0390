package org.chancery.time.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the specification's levels 0 and 1, and strings that are none. */
class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985",
                "0000",
                "1985-04",
                "1985-04-12",
                "1985-04-12T23:20:30",
                "1985-04-12T23:20:30Z",
                "1985-04-12T23:20:30-04",
                "1985-04-12T23:20:30+04:30",
                "1964/2008",
                "2004-06/2006-08",
                "2004-02-01/2005-02-08",
                "2004-02-01/2005-02",
                "2005/2006-02",
                "Y170000002",
                "Y-170000002",
                "2001-21",
                "2001-24",
                "1984?",
                "2004-06~",
                "2004-06-11%",
                "201X",
                "20XX",
                "2004-XX",
                "1985-04-XX",
                "1985-XX-XX",
                "../1985-04-12",
                "1985-04-12/..",
                "1985-04/",
                "/1985",
                "1984~/2004-06",
                "1984/2004-06~",
                "2004-06-11%/2004-06~",
                "-1985",
                "-0479-09",
                "2016-02-29"
            })
    void printsWhatItReads(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | character 1: between 1 and 64 characters",
                "85 | character 3: a digit",
                "1985-4 | character 7: a digit",
                "1985-13 | character 6: a month, 01 to 12, or a season, 21 to 24",
                "1985-20 | character 6: a month, 01 to 12, or a season, 21 to 24",
                "1985-25 | character 6: a month, 01 to 12, or a season, 21 to 24",
                "2015-02-29 | character 9: a day that the month has",
                "1985-00 | character 6: a month",
                "1985-21-01 | character 8: the end of the date",
                "1985-XX-12 | character 9: a day of a month that is not specified must be XX",
                "19X5 | character 3: XX",
                "1985~~ | character 6: the end of the date",
                "1985-04-12T25:00:00 | a time of the day",
                "1985-04-12T10:00 | character 17: :",
                "1985-04T10:00:00 | a time needs a whole day before it",
                "1985-04-12T10:00:00+99 | a time zone of at most fourteen hours",
                "1985/1986/1987 | character 10: an interval has one slash",
                "../.. | one end of an interval must be a date",
                "/ | one end of an interval must be a date",
                "Y1985 | a year behind Y has five to 9 digits",
                "Y01985 | does not begin with 0",
                "-0000 | 0000 has no sign",
                "October | character 1: a digit"
            })
    void refusesWhatIsNoneAndSaysWhere(String text, String reason) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(EdtfException.class)
                .hasMessageStartingWith("not an EDTF date (level 0 or 1): \"" + text + "\"")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesALongTextWithoutRepeatingIt() {
        assertThatThrownBy(() -> Edtf.parse("1".repeat(1_000_000)))
                .isInstanceOf(EdtfException.class)
                .hasMessageContaining("1111...");
    }

    @Test
    void readsTheParts() {
        assertThat(Edtf.parse("-0479-09~")).isEqualTo(EdtfDate.month(-479, 9).with(Qualifier.APPROXIMATE));
        assertThat(Edtf.parse("198X")).isEqualTo(EdtfDate.year(1980).with(Unspecified.OF_DECADE));
        assertThat(Edtf.parse("../2025-10-31")).isEqualTo(EdtfInterval.upTo(EdtfDate.day(LocalDate.of(2025, 10, 31))));
    }

    @Test
    void refusesADayThatTheMonthHasNot() {
        assertThatThrownBy(() -> new EdtfDate(2025, 4, 31, Unspecified.NONE, Qualifier.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no day 31 of month 4 in 2025");
    }
}
