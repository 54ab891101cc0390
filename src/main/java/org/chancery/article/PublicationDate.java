package org.chancery.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the day of publication that an article itself states, near its beginning or its end. */
public final class PublicationDate {
    private static final int LINES_AT_THE_TOP = 12;
    private static final int LINES_AT_THE_END = 6;

    private PublicationDate() {}

    /** The first day of publication that is stated; a day of update only when there is no other. */
    public static Optional<LocalDate> statedIn(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<DateLine> found = IntStream.range(0, lines.size())
                .filter(i -> i < LINES_AT_THE_TOP || i >= lines.size() - LINES_AT_THE_END)
                .mapToObj(lines::get)
                .flatMap(line -> DateLine.ofLine(line).or(() -> DateLine.ofOpening(line)).stream())
                .toList();
        return found.stream()
                .filter(line -> !line.update())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(DateLine::date);
    }
}
