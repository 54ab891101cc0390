package org.chancery.time.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables {@code valid.txt} and {@code invalid.txt} beside the tests, and what cannot be said in a table. */
class EdtfTest {
    private static final Path TABLES = Path.of("src/test/resources/org/chancery/time/edtf");

    static Stream<String[]> valid() throws IOException {
        return rows("valid.txt");
    }

    static Stream<String[]> invalid() throws IOException {
        return rows("invalid.txt");
    }

    private static Stream<String[]> rows(String table) throws IOException {
        return Files.readString(TABLES.resolve(table))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replaceFirst("^\\*", "").split("\\s+\\|\\s+"));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void printsWhatItReadsAndKnowsItsDays(String text, String earliest, String latest) {
        Edtf value = Edtf.parse(text);

        assertThat(value).hasToString(text);
        assertThat(value.earliest()).isEqualTo(day(earliest));
        assertThat(value.latest()).isEqualTo(day(latest));
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesWhatIsNoneAndSaysWhereAndWhatToDo(String text, int at, String wayOut) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(EdtfException.class)
                .hasMessageStartingWith("not an EDTF date (level 0 or 1): \"" + text + "\", character " + at + ": ")
                .hasMessageContaining(wayOut);
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> Edtf.parse(""))
                .isInstanceOf(EdtfException.class)
                .hasMessageContaining("between 1 and 64 characters are wanted");
    }

    @Test
    void refusesALongTextWithoutRepeatingIt() {
        assertThatThrownBy(() -> Edtf.parse("1".repeat(1_000_000)))
                .isInstanceOf(EdtfException.class)
                .hasMessageContaining("1111...");
    }

    /** Whatever is accepted prints as it was, and what is refused is refused with the one exception. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noStringBreaksIt(long seed) {
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = random(random);
            try {
                Edtf value = Edtf.parse(text);
                assertThat(value).hasToString(text);
                assertThat(value.earliest().isPresent() || value.latest().isPresent())
                        .isTrue();
                accepted++;
            } catch (EdtfException e) {
                assertThat(e).hasMessageContaining("character");
            }
        }
        assertThat(accepted).isGreaterThan(1000);
    }

    private static String random(Random random) {
        String[] parts = {
            "20", "19", "04", "0", "1", "X", "XX", "-", "-", "-", "?", "~", "%", "/", "..", "Y", "T", ":", "Z", "+"
        };
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "2004" : "");
        for (int i = random.nextInt(7); i >= 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    @Test
    void readsTheParts() {
        assertThat(Edtf.parse("-0479-09~")).isEqualTo(EdtfDate.month(-479, 9).with(Qualifier.APPROXIMATE));
        assertThat(Edtf.parse("198X")).isEqualTo(EdtfDate.year(1980).with(Unspecified.OF_DECADE));
        assertThat(Edtf.parse("../2025-10-31")).isEqualTo(EdtfInterval.upTo(EdtfDate.day(LocalDate.of(2025, 10, 31))));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 4, 31, NONE, no day 31 of month 4 in 2025",
        "2025, 13, 0, NONE, no month or part of a year: 13",
        "2025, 21, 1, NONE, no month or part of a year: 21",
        "12025, 4, 0, NONE, no year that can be written: 12025",
        "12020, 0, 0, OF_DECADE, no year that can be written: 12020",
        "1985, 0, 0, OF_DECADE, 'OF_DECADE does not fit 1985, 0, 0'",
        "1985, 4, 0, MONTH, 'MONTH does not fit 1985, 4, 0'",
        "1985, 21, 0, DAY, 'DAY does not fit 1985, 21, 0'"
    })
    void aDateThatCouldNotBeReadBackIsNone(int year, int month, int day, Unspecified open, String message) {
        assertThatThrownBy(() -> new EdtfDate(year, month, day, open, Qualifier.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void anIntervalThatCouldNotBeReadBackIsNone() {
        assertThatThrownBy(() -> EdtfInterval.between(EdtfDate.year(2005), EdtfDate.year(2004)))
                .hasMessage("an interval does not end before it begins: 2005/2004");
        assertThatThrownBy(() -> EdtfInterval.from(EdtfDate.year(2010).with(Unspecified.OF_DECADE)))
                .hasMessage("an end of an interval has no open digits: 201X");
        assertThatThrownBy(() -> new EdtfInterval(EdtfInterval.Missing.OPEN, EdtfInterval.Missing.UNKNOWN))
                .hasMessage("an interval needs an end");
    }
}
