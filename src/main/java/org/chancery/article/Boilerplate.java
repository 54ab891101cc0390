package org.chancery.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines that are not the article: bylines, advertisements, credits, lists of sources, prompts to share. The rules are in
 * {@code boilerplate.tsv}; the whole line must match, so that a sentence that only begins like one is kept.
 */
final class Boilerplate {
    /** A line longer than this is no such line. */
    private static final int LONGEST = 600;

    private static final int LINES_AT_THE_TOP = 6;
    private static final int LINES_AT_THE_END = 12;
    private static final String NAME = "\\\\p{Lu}[\\\\p{L}\\\\p{M}\\\\d.'’&-]*+";
    private static final String LITTLE = "and|of|the|for|in|at|on|de|del|da|di|van|von|der|al|el|bin|ibn|la|le";
    private static final String AGENCY =
            "(?:(?:The )?(?:Reuters|AFP|AP|UPI|Associated Press|Agence France-Presse|Xinhua"
                    + "|Bloomberg|ANI|PTI|IANS|TASS|Tass|Interfax|Yonhap|Kyodo|Kyodo News|DPA|dpa|EFE|ANSA|Anadolu|Anadolu Agency"
                    + "|Al Jazeera|BBC|BBC News|CNN|NPR|VOA|RFE/RL|DW|KYODO|REUTERS|[Aa]gencies|news agencies|wires?|wire services?))";
    private static final String DAY =
            "(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june"
                    + "|july|august|september|october|november|december|now|then|contrast|comparison|the)";

    private static final String ROLE =
            "(?:[\\\\p{L}-]+ ){0,4}(?i:correspondent|editor|reporter|writer|columnist|chief|contributor|analyst|producer"
                    + "|journalist|fellow|professor)s?(?:,? (?:in|for|at|of) {NAMES})?";

    enum Where {
        ANY,
        EDGE,
        TAIL
    }

    record Rule(String name, Where where, Pattern pattern, List<String> examples) {}

    private final List<Rule> rules = Tables.rows(Boilerplate.class, "boilerplate.tsv", 4).stream()
            .map(row -> new Rule(
                    row.get(0),
                    Where.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    pattern(row.get(2)),
                    List.of(row.get(3).split(" \\|\\| "))))
            .toList();

    List<Rule> rules() {
        return rules;
    }

    /** Whether a line is boilerplate where it stands: line {@code index} of {@code count}. */
    boolean covers(String line, int index, int count) {
        boolean edge = index < LINES_AT_THE_TOP || index >= count - LINES_AT_THE_END;
        return line.length() <= LONGEST
                && (DateLine.ofLine(line).isPresent()
                        || rules.stream()
                                .filter(rule -> rule.where() == Where.ANY || (rule.where() == Where.EDGE && edge))
                                .anyMatch(rule -> rule.pattern().matcher(line).matches()));
    }

    /** Whether a line stands over links to other articles. */
    boolean opensOtherArticles(String line) {
        return line.length() <= LONGEST
                && rules.stream()
                        .filter(rule -> rule.where() == Where.TAIL)
                        .anyMatch(rule -> rule.pattern().matcher(line).matches());
    }

    private static Pattern pattern(String written) {
        return Pattern.compile(written.replaceAll("\\{AGENCY\\}", AGENCY)
                .replaceAll("\\{DAY\\}", DAY)
                .replaceAll("\\{ROLE\\}", "(?:" + ROLE + ")")
                .replaceAll("\\{NAMES\\}", "(?:{NAME}(?:[ ,&/]+(?:{NAME}|(?:" + LITTLE + ")\\\\b))*+)")
                .replaceAll("\\{NAME\\}", "(?:" + NAME + ")"));
    }
}
