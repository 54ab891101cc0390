package org.chancery.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that only says when the article appeared ("Nov 3, 2025News", "Published 3 November 2025, 10:23 GMT").
 *
 * @param date the day
 * @param update whether it is the day of a later change
 */
public record DateLine(LocalDate date, boolean update) {
    private static final int LONGEST = 140;
    private static final String UPDATE = "(?:last\\s+)?(?:updated|modified|revised)";
    private static final String LEAD =
            "(?:(?:(?<update>" + UPDATE + ")|(?:first\\s+)?(?:published|posted|issued|released)|date|on)\\b)";
    private static final String CLOCK = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?";
    private static final String LITTLE =
            "(?i:at|on|by|and|of|the|in|for|min|mins|minutes?|read|edt|est|gmt|[ap]\\.?m\\.?)";
    /** Section names, bylines, time zones: capitalised or little words, numbers, marks; never a lower-case verb. */
    private static final String AROUND =
            "(?:[\\s,;:|/·•–—()\\[\\]+-]|" + CLOCK + "|\\p{Lu}[\\p{L}\\p{M}.'’&-]*+|\\d{1,4}\\b|" + LITTLE + "\\b)";

    private static final Pattern LINE =
            Pattern.compile("^\\s*(?<before>" + AROUND + "{0,8}?)(?:(?i:" + LEAD + ")" + AROUND + "{0,6}?)?(?i:"
                    + WrittenDates.ANY + ")(?:T" + CLOCK + "Z?)?" + AROUND + "{0,30}?\\s*(?:(?i:" + UPDATE + ").*)?$");
    private static final Pattern DATELINE =
            Pattern.compile("^\\s*\\p{Lu}[\\p{Lu}\\s.'’/-]{2,40}(?:,\\s*\\p{Lu}[\\p{L}. ]{1,30})?[,:]?\\s+\\(?(?i:"
                    + WrittenDates.ANY + ")\\)?(?:\\s*[(/]\\p{Lu}[^)\\n]{1,30}[)/]?)?\\s*(?:--?|[–—:])");

    private static final Pattern PLACED = Pattern.compile(
            "^\\s*(?!(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|date|dated|on|last|latest|press|update|updated|published|posted|news|analysis|opinion)\\b)"
                    + "\\p{Lu}[\\p{Lu}.'’-]+(?:\\s\\p{Lu}[\\p{Lu}.'’-]*+){0,2}(?:,\\s*\\p{Lu}[\\p{L}. ]{1,30})?,?\\s+(?i:"
                    + WrittenDates.ANY + ")\\s*$");

    public DateLine {
        requireNonNull(date, "date is null");
    }

    /** Reads a line that says nothing else. */
    public static Optional<DateLine> ofLine(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? of(matcher, matcher.group("update") != null) : Optional.empty();
    }

    /** Reads the place and date that agencies begin an article with: "TOKYO, Oct. 27, 2025 (AP) - ...". */
    static Optional<DateLine> ofOpening(String paragraph) {
        Matcher matcher = DATELINE.matcher(paragraph);
        return matcher.find() ? of(matcher, false) : Optional.empty();
    }

    /** Whether a line says where an article was written, and when, and nothing else: "LONDON 1996-08-30". */
    static boolean isOfPlace(String line) {
        return line.length() <= LONGEST && PLACED.matcher(line).matches();
    }

    private static Optional<DateLine> of(Matcher matcher, boolean update) {
        return WrittenDates.read(matcher).map(date -> new DateLine(date, update));
    }
}
