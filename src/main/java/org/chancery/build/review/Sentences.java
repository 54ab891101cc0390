package org.chancery.build.review;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.entity.judgement.Naming;
import org.chancery.event.Claim;
import org.chancery.graph.FoundArticle;

/** The sentences of an article on one line each, with its day and its id. */
final class Sentences {
    private static final int LONGEST = 300;
    private static final Pattern END = Pattern.compile("[.!?][\u201D\"')]*\\s|\\n");

    private final FoundArticle article;

    Sentences(FoundArticle article) {
        this.article = article;
    }

    String of(Claim claim) {
        return line(claim.evidence().quote());
    }

    /** The sentence about the first place of a name, as far as punctuation tells. */
    String around(Naming naming) {
        String text = article.text();
        int points = text.codePointCount(0, text.length());
        if (naming.end() > points) {
            return line(naming.words());
        }
        int start = text.offsetByCodePoints(0, naming.start());
        int end = text.offsetByCodePoints(start, naming.end() - naming.start());
        int from = 0;
        Matcher ends = END.matcher(text).region(Math.max(0, start - LONGEST), start);
        while (ends.find()) {
            from = ends.end();
        }
        from = Math.max(from, start - LONGEST);
        Matcher next = END.matcher(text).region(end, Math.min(text.length(), end + LONGEST));
        int to = next.find() ? next.end() : Math.min(text.length(), end + LONGEST);
        return line(text.substring(from, to));
    }

    private String line(String sentence) {
        return article.day().map(LocalDate::toString).orElse("undated") + " " + article.article() + ": "
                + sentence.replaceAll("\\s+", " ").strip();
    }
}
