package org.chancery.event.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.event.syntax.Tree;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Annotator;
import org.chancery.language.Sentence;
import org.chancery.language.corenlp.CoreNlpAnnotator;
import org.chancery.time.TimeTagger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of its sentence date an event, and by which rule. */
class TimeAnchorTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 25);

    private static Annotator annotator;
    private static TimeTagger tagger;

    @BeforeAll
    static void load() {
        annotator = CoreNlpAnnotator.load();
        tagger = new TimeTagger();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # its own modifier
                    The ministers met on Friday in Geneva.                                     | met        | Friday: modifier
                    The talks on Friday failed.                                                | talks      | Friday: modifier
                    The talks held on Friday failed.                                           | talks      | Friday: clause
                    At this year's conference the envoy signed the pact.                       | signed     | this year: modifier
                    # of two the one that hangs closer
                    Yesterday, at this year's conference, the envoy signed the pact.           | signed     | Yesterday: modifier
                    He arrived on Wednesday and will leave on Friday.                          | arrived    | Wednesday: modifier
                    He arrived on Wednesday and will leave on Friday.                          | leave      | Friday: modifier
                    # a date that describes a noun dates nothing else
                    The new pact replaces the 1991 agreement between the two countries.        | replaces   | none
                    The new pact replaces the 1991 agreement between the two countries.        | agreement  | 1991: modifier
                    The ministry argued that the move was a breach of the 1991 settlement.     | argued     | none
                    The president is scheduled on Friday to meet the chancellor.               | meet       | Friday: modifier
                    # another event's
                    It was the first meeting since 2019.                                       | meeting    | none
                    The base will open on June 17, two days before the visit.                  | visit      | none
                    Both sides are now talking.                                                | talking    | none
                    """)
    void findsTheDateOfTheEvent(String text, String trigger, String expected) {
        AnnotatedArticle article = annotator.annotate(article(text), sentence -> true);
        Sentence sentence = article.sentences().get(0);
        int word = IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.token(i).text().equals(trigger))
                .findFirst()
                .orElseThrow();

        TimeAnchor anchor = new TimeAnchor(new Tree(sentence), tagger.tag(article));

        assertThat(anchor.of(word).map(time -> time.text() + ": " + time.rule()).orElse("none"))
                .isEqualTo(expected);
    }

    private static Article article(String text) {
        return new Article(
                "case",
                text,
                Optional.empty(),
                Optional.of(PUBLISHED),
                Optional.empty(),
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BODY, 0, text.length())));
    }
}
