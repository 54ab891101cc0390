package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Dependencies;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One endless sentence: the tagger comes to an end, because no recogniser looks farther than a fixed number of atoms. */
class HostileTextTest {
    private static final int MEGABYTE = 1 << 20;

    private final TimeTagger tagger = new TimeTagger();

    @ParameterizedTest
    @ValueSource(strings = {"7", " ", "day ", "the end of "})
    void comesToTheEndOfAMegabyte(String piece) {
        List<TimeExpression> found = tagger.tag(article("x" + piece.repeat(MEGABYTE / piece.length()) + " 5 May 2020"));

        assertThat(found.get(found.size() - 1).text()).endsWith("5 May 2020");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ",
                "fiscal ",
                "year-",
                "year-ago ",
                "the same period of ",
                "this time last ",
                "five-and-a-half-",
                "9/11/",
                "late on ",
                "half a ",
                "at 4 in the ",
                "the day before ",
                "third quarter of ",
                "year's ",
                "two hours and ",
                "2 hours, 23 minutes, ",
                "the 18th and 19th ",
                "the first Saturday in ",
                "the turn of the ",
                "a quarter of a ",
                "the quarter ended ",
                "the quarter ended March 31 ",
                "nineteen ninety-",
                "2.5 million ",
                "Monday through ",
                "from 5 in ",
                "May, ",
                "resolutions 1874 and ",
                "three times a ",
                "between May and ",
                "the last two days of the ",
                "a fortnight and a half ",
                "24 hours' ",
                "1-2-3/",
                "Mon. Jan. ",
                "1,000,",
                "a year earlier a year ago ",
                "May ",
                "12-",
                "1999-12-",
                "1,000",
                "hundred ",
                "twenty-",
                "early ",
                "the first day of ",
                "the morning of ",
                "3 and ",
                "two years and a half ",
                "'42 ",
                "B.C.",
                "12:30:",
                "next ",
                "Friday, ",
                "from 1 to ",
                "of the year ",
                "\u0660",
                "\uD83D\uDD52 ",
                "\u00a0 \t"
            })
    void comesToAnEndWhateverIsRepeated(String piece) {
        String text = "x " + piece.repeat(MEGABYTE / 16 / piece.length());

        List<TimeExpression> found = tagger.tag(article(text));

        assertThat(found).isSortedAccordingTo(Comparator.comparingInt(TimeExpression::start));
        assertThat(found.stream().mapToInt(TimeExpression::end).max().orElse(0)).isLessThanOrEqualTo(text.length());
    }

    /** The objects made while reading stand for the work: unlike seconds they are the same on every machine. */
    @ParameterizedTest
    @ValueSource(strings = {"May ", "fiscal ", "1-2-3/", "hundred ", "9/11/", "a year and a ", "twenty-", "12:30:"})
    void worksNoHarderPerCharacterWhereTheTextIsLonger(String piece) {
        allocated(piece, MEGABYTE / 64);
        long once = allocated(piece, MEGABYTE / 64);

        assertThat(allocated(piece, MEGABYTE / 4)).isLessThan(20 * once);
    }

    private long allocated(String piece, int length) {
        AnnotatedArticle article = article("x " + piece.repeat(length / piece.length()));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        tagger.tag(article);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void findsTheDateBehindAMegabyteOfDigits() {
        String text = "9".repeat(MEGABYTE) + " on 5 May 2020";

        List<TimeExpression> found = tagger.tag(article(text));

        assertThat(found).extracting(TimeExpression::value).containsExactly("2020-05-05");
    }

    @Test
    void findsNoDateThatTheCalendarHasNot() {
        String text = "31 February 2021 and 2021-13-45 and 99/99/2021 and 29 February 2021";

        List<TimeExpression> found = tagger.tag(article(text));

        assertThat(found).allSatisfy(e -> assertThat(e.bounds().flatMap(DateBounds::earliest))
                .isNotEqualTo(Optional.of(LocalDate.of(2021, 2, 28))));
        assertThat(found).extracting(TimeExpression::value).doesNotContain("2021-13-45", "2021-02-29", "2021-02-31");
    }

    /** One sentence whose tokens are cut at the spaces. */
    private static AnnotatedArticle article(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
            if (end > at) {
                String word = text.substring(at, end);
                String tag = Character.isDigit(word.charAt(0)) ? "CD" : "NN";
                tokens.add(new Token(word, word.toLowerCase(Locale.ROOT), tag, Token.NameTag.NONE, at, end));
            }
            at = end + 1;
        }
        Paragraph paragraph = new Paragraph(Paragraph.Kind.BODY, 0, text.length());
        Article article = new Article(
                "hostile",
                text,
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 10, 25)),
                Optional.empty(),
                Optional.empty(),
                List.of(paragraph));
        return new AnnotatedArticle(article, List.of(new Sentence(0, paragraph, tokens, Dependencies.NONE)));
    }
}
