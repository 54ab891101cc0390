package org.chancery.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency that news agencies put before the first sentence of an article: "NEW DELHI -", "MOSCOW, Jan 5 (Reuters) -", "Kabul (AFP) –", "(CNN) --",
 * "ISLAMABAD:". A place in mixed case counts only beside a day or an agency, since "Biden - who" begins a sentence.
 */
final class Opening {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?";
    private static final String TOWN =
            CAPITALS + "(?:[ /](?:" + CAPITALS + "|\\p{Lu}\\.|(?:de|del|of|the|on|and|al)\\b)){0,4}";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]+";
    private static final String REGION = "(?:,\\s+(?:the )?" + NAME + "(?: (?:of )?" + NAME + "){0,3})";
    private static final String DAY = "(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?(?i:"
            + "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
            + "\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\s+(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?)"
            + "(?:,?\\s+\\d{4})?)";
    private static final String AGENCY = "(?:\\(\\p{Lu}[^()\\n]{1,40}\\)|/\\p{Lu}[^/\\n]{1,30}/)";
    private static final String DASH = "(?:--+|[–—]|-(?=\\s))";
    private static final String NEXT = "(?=\\s*[\"“‘'(]*[\\p{Lu}\\d])";

    private static final Pattern WRITTEN = Pattern.compile("^(?:"
            // NEW DELHI, India, Jan 5 (Reuters) -
            + TOWN + REGION + "?(?:,?\\s+" + DAY + ")?,?\\s*" + AGENCY + "?\\s*" + DASH
            // Kabul, Jan 5 - ; Paris, March 3 (AFP) - ; Kabul (AFP) -
            + "|" + NAME + "(?: " + NAME + "){0,3}" + REGION + "?(?:,?\\s+" + DAY + "(?:,?\\s*" + AGENCY + ")?|\\s*"
            + AGENCY
            + ")\\s*" + DASH
            // (CNN) --
            + "|" + AGENCY + "\\s*" + DASH
            // ISLAMABAD:
            + "|\\p{Lu}{4,}(?: \\p{Lu}{4,})?(?:\\s*" + AGENCY + ")?:"
            + ")" + NEXT);

    private Opening() {}

    /** How many characters it takes at the beginning of a paragraph, the space behind it not counted; 0 when there is none. */
    static int length(String paragraph) {
        Matcher matcher = WRITTEN.matcher(paragraph);
        return matcher.find() && matcher.end() < paragraph.length() ? matcher.end() : 0;
    }
}
