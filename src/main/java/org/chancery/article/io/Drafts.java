package org.chancery.article.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.article.ArticleException;
import org.chancery.article.Details;
import org.chancery.article.Languages;
import org.chancery.article.Paragraph;
import org.chancery.article.Paragraphs;
import org.chancery.article.PublicationDate;

/** Makes articles of drafts, or says why not. */
final class Drafts {
    /** The longest text that is taken for one article, in UTF-16 code units: some 300,000 words, several novels. */
    static final int LONGEST_TEXT = 2_000_000;

    private final Languages languages = new Languages();
    private final Paragraphs paragraphs = new Paragraphs();
    private final Optional<LocalDate> defaultPublished;

    Drafts(Optional<LocalDate> defaultPublished) {
        this.defaultPublished = defaultPublished;
    }

    /**
     * The article of a draft.
     *
     * @param fileId the id that its file gives it, when it is alone in its file
     * @param known what a table beside it says of it
     */
    Article article(Draft draft, Optional<String> fileId, Details known) {
        String id = draft.id()
                .or(() -> fileId)
                .orElseThrow(
                        () -> new ArticleException("it has no field \"id\"; give it one that no other article has"));
        String text = draft.text();
        Details details = draft.details().or(known);
        checkText(text);
        checkLanguage(text, details);
        List<Paragraph> split = paragraphs.split(text, details.title());
        return new Article(
                id,
                text,
                details.title(),
                details.published().or(() -> PublicationDate.statedIn(text)).or(() -> defaultPublished),
                details.publisher(),
                details.url(),
                split);
    }

    private static void checkText(String text) {
        if (text.isBlank()) {
            throw new ArticleException("it is empty; there is no text to read");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new ArticleException(String.format(
                    java.util.Locale.ROOT,
                    "it has %,d characters of text; one article may have %,d. If it is many articles, split it into files",
                    text.length(),
                    LONGEST_TEXT));
        }
        if (text.chars()
                                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\f')
                                .count()
                        * 50
                > text.length()) {
            throw new ArticleException("it is a binary file, not text: it is full of control characters");
        }
    }

    private void checkLanguage(String text, Details details) {
        details.language().flatMap(languages::declaredOtherThanEnglish).ifPresent(declared -> {
            throw new ArticleException("it is declared to be in " + declared + "; only articles in English are read");
        });
        languages.otherThanEnglish(text).ifPresent(found -> {
            throw new ArticleException("it is in " + found + "; only articles in English are read");
        });
    }
}
