package org.chancery.article.io;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.ArticleException;
import org.chancery.article.Details;
import org.chancery.article.WrittenDates;

/**
 * The lines between two {@code ---} at the very beginning of a file, each {@code key: value}; keys other than title, published (or date),
 * publisher (or source), url and language (or lang) are left alone.
 *
 * @param details what they say
 * @param rest the text behind them, the whole text when there are none
 */
record FrontMatter(Details details, String rest) {
    private static final Pattern BLOCK =
            Pattern.compile("\\A\\s*---[ \\t]*\\n(.*?\\n)?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("([\\p{L}\\p{N}_.-]+)[ \\t]*:(?:[ \\t]+(.*)|[ \\t]*)");
    /** Lists, folded values and comments of YAML, which belong to an entry that is left alone. */
    private static final Pattern CONTINUATION = Pattern.compile("[ \\t]+.*|- .*|#.*|\\s*");

    private static final Map<String, String> SYNONYMS =
            Map.of("date", "published", "source", "publisher", "lang", "language", "link", "url");

    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return new FrontMatter(Details.NONE, text);
        }
        String inside = Optional.ofNullable(block.group(1)).orElse("");
        if (!inside.lines()
                .allMatch(l ->
                        ENTRY.matcher(l).matches() || CONTINUATION.matcher(l).matches())) {
            return new FrontMatter(Details.NONE, text);
        }
        return new FrontMatter(details(inside), text.substring(block.end()));
    }

    private static Details details(String inside) {
        Map<String, String> values = new HashMap<>();
        Optional<LocalDate> published = Optional.empty();
        int line = 1;
        for (String written : inside.lines().toList()) {
            line++;
            Matcher entry = ENTRY.matcher(written);
            String value = entry.matches()
                    ? unquoted(Optional.ofNullable(entry.group(2)).orElse(""))
                    : "";
            if (value.isEmpty()) {
                continue;
            }
            String key = entry.group(1).toLowerCase(Locale.ROOT);
            key = SYNONYMS.getOrDefault(key, key);
            values.putIfAbsent(key, value);
            if (key.equals("published") && published.isEmpty()) {
                published = Optional.of(date(value, line));
            }
        }
        return new Details(
                Optional.ofNullable(values.get("title")),
                published,
                Optional.ofNullable(values.get("publisher")),
                Optional.ofNullable(values.get("url")),
                Optional.ofNullable(values.get("language")));
    }

    private static LocalDate date(String value, int line) {
        try {
            return WrittenDates.parse(value);
        } catch (ArticleException none) {
            throw new ArticleException("front matter, line " + line + ": published: " + none.reason(), none);
        }
    }

    private static String unquoted(String value) {
        String stripped = value.strip();
        boolean quoted = stripped.length() >= 2
                && (stripped.charAt(0) == '"' || stripped.charAt(0) == '\'')
                && stripped.charAt(stripped.length() - 1) == stripped.charAt(0);
        return quoted ? stripped.substring(1, stripped.length() - 1).strip() : stripped;
    }
}
