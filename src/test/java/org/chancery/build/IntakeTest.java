package org.chancery.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;
import org.junit.jupiter.api.Test;

class IntakeTest {
    @Test
    void givesBackArticlesInTheOrderInWhichTheyCame() {
        CountDownLatch second = new CountDownLatch(1);
        try (Intake intake = new Intake(2, article -> {
            if (article.id().equals("1")) {
                await(second);
            } else {
                second.countDown();
            }
            return outcome(article);
        })) {
            intake.add(article("1"));
            intake.add(article("2"));

            assertThat(drain(intake)).containsExactly("1", "2");
        }
    }

    @Test
    void anArticleThatCannotBeReadIsNamedAndDoesNotStopTheOthers() {
        try (Intake intake = new Intake(1, article -> {
            if (article.id().equals("bad")) {
                throw new IllegalStateException("no tree");
            }
            return outcome(article);
        })) {
            intake.add(article("bad"));
            intake.add(article("good"));

            assertThat(intake.take()).hasValueSatisfying(outcome -> assertThat(((Outcome.Failed) outcome).reason())
                    .satisfies(reason -> {
                        assertThat(reason.input()).isEqualTo("bad");
                        assertThat(reason.reason()).contains("could not be analysed", "no tree");
                    }));
            assertThat(drain(intake)).containsExactly("good");
        }
    }

    @Test
    void beginsNothingAfterAStopAndFinishesWhatWasBegun() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Intake intake = new Intake(1, article -> {
            begun.countDown();
            await(stopped);
            return outcome(article);
        })) {
            intake.add(article("1"));
            intake.add(article("2"));
            await(begun);

            intake.stop();
            stopped.countDown();

            assertThat(drain(intake)).containsExactly("1");
        }
    }

    private static List<String> drain(Intake intake) {
        List<String> articles = new ArrayList<>();
        while (!intake.isEmpty()) {
            intake.take()
                    .ifPresent(outcome ->
                            articles.add(((Outcome.Failed) outcome).reason().input()));
        }
        return articles;
    }

    private static Outcome outcome(Article article) {
        return new Outcome.Failed(new ReadResult.Rejected(article.id(), "for the test"));
    }

    private static Article article(String id) {
        return new Article(
                id, "text", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
