package org.chancery.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole dates - day, month and year - as people, feeds and spreadsheets write them: {@code 2025-10-25}, {@code 25 October 2025},
 * {@code Oct. 25th, 2025}, {@code 25.10.2025}; with slashes only where one number can be no month ({@code 10/25/2025}).
 */
public final class WrittenDates {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** A date anywhere in a text; {@link #read} makes the date of a match. */
    static final String ANY = "(?:(?<!\\d)(?<y1>\\d{4})[-/](?<m1>\\d{1,2})[-/](?<d1>\\d{1,2})(?!\\d)"
            + "|\\b(?<m2>" + MONTH + ")\\.?\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>\\d{4})(?!\\d)"
            + "|(?<!\\d)(?<d3>\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?(?<m3>" + MONTH
            + ")\\b\\.?,?[\\s-]+(?<y3>\\d{4})(?!\\d)"
            + "|(?<!\\d)(?<d4>\\d{1,2})\\.\\s?(?<m4>\\d{1,2})\\.\\s?(?<y4>\\d{4})(?!\\d)"
            + "|(?<!\\d)(?<a5>\\d{1,2})/(?<b5>\\d{1,2})/(?<y5>\\d{4})(?!\\d))";

    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final String TIME_OF_DAY = "(?:[T\\s,]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,40})?";
    private static final Pattern WHOLE =
            Pattern.compile("\\s*" + WEEKDAY + ANY + TIME_OF_DAY + "\\s*", Pattern.CASE_INSENSITIVE);

    private WrittenDates() {}

    /**
     * Reads a value that is meant to be a date; a time of day behind it is left out, the day is the one that is written.
     *
     * @throws ArticleException when it is no date, or one that can be read in two ways
     */
    public static LocalDate parse(String written) {
        Matcher matcher = WHOLE.matcher(written);
        if (matcher.matches()) {
            if (ambiguous(matcher)) {
                throw new ArticleException("\"" + written.strip()
                        + "\" can be two dates, month first or day first; write it as 2025-10-25 (year-month-day)");
            }
            Optional<LocalDate> date = read(matcher);
            if (date.isPresent()) {
                return date.get();
            }
        }
        throw new ArticleException(
                "\"" + shortened(written) + "\" is no date; write it as 2025-10-25 (year-month-day)");
    }

    /** The date of a match of {@link #ANY}; empty for the thirtieth of February and for what can be read in two ways. */
    static Optional<LocalDate> read(Matcher m) {
        try {
            return Optional.of(
                    m.group("y1") != null
                            ? LocalDate.of(number(m, "y1"), number(m, "m1"), number(m, "d1"))
                            : m.group("y2") != null
                                    ? LocalDate.of(number(m, "y2"), month(m.group("m2")), number(m, "d2"))
                                    : m.group("y3") != null
                                            ? LocalDate.of(number(m, "y3"), month(m.group("m3")), number(m, "d3"))
                                            : m.group("y4") != null
                                                    ? LocalDate.of(number(m, "y4"), number(m, "m4"), number(m, "d4"))
                                                    : slashed(number(m, "a5"), number(m, "b5"), number(m, "y5")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate slashed(int a, int b, int year) {
        if (a <= 12 && b <= 12 && a != b) {
            throw new DateTimeException("two readings");
        }
        return a > 12 ? LocalDate.of(year, b, a) : LocalDate.of(year, a, b);
    }

    private static boolean ambiguous(Matcher m) {
        return m.group("y5") != null
                && number(m, "a5") <= 12
                && number(m, "b5") <= 12
                && number(m, "a5") != number(m, "b5");
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static String shortened(String written) {
        String stripped = written.strip();
        return stripped.length() <= 40 ? stripped : stripped.substring(0, 40) + "...";
    }
}
