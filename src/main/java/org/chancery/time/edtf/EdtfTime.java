package org.chancery.time.edtf;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/**
 * A second of a day (level 0).
 *
 * @param time without time zone
 * @param shift the time zone as written: nothing, {@code Z}, {@code +05:30} or {@code -04}
 */
public record EdtfTime(LocalDateTime time, String shift) implements Edtf {
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .toFormatter(Locale.ROOT);

    public EdtfTime {
        requireNonNull(time, "time is null");
        requireNonNull(shift, "shift is null");
    }

    /** Its day, in its own time zone. */
    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(time.toLocalDate());
    }

    @Override
    public Optional<LocalDate> latest() {
        return earliest();
    }

    @Override
    public String toString() {
        return FORM.format(time) + shift;
    }
}
