package org.chancery.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.chancery.article.Article;
import org.chancery.article.ArticleException;
import org.chancery.article.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePoolTest {
    private final List<String> told = new ArrayList<>();

    private final ArticlePool.Sink<String> sink = new ArticlePool.Sink<>() {
        @Override
        public void done(Article article, String result) {
            told.add(article.id() + " " + result);
        }

        @Override
        public void rejected(ReadResult.Rejected input) {
            told.add(input.input() + " rejected: " + input.reason());
        }
    };

    @Test
    void handsOnResultsAndRejectedInputsInTheOrderInWhichTheyCame() {
        CountDownLatch last = new CountDownLatch(1);
        try (ArticlePool<String> pool = pool(2, article -> {
            if (article.id().equals("1")) {
                await(last);
            } else {
                last.countDown();
            }
            return "read";
        })) {
            pool.add(article("1"));
            pool.add(new ReadResult.Rejected("bad", "it is empty"));
            pool.add(article("2"));
            pool.finish();
        }

        assertThat(told).containsExactly("1 read", "bad rejected: it is empty", "2 read");
    }

    @Test
    void aRejectedInputIsToldAtOnceWhenNothingIsBeforeIt() {
        try (ArticlePool<String> pool = pool(1, article -> "read")) {
            pool.add(new ReadResult.Rejected("bad", "it is empty"));

            assertThat(told).containsExactly("bad rejected: it is empty");
        }
    }

    @Test
    void holdsOnlyAFewArticles() {
        try (ArticlePool<String> pool = pool(1, article -> "read")) {
            for (int i = 0; i < 100; i++) {
                pool.add(article("" + i));
                assertThat(told).hasSizeGreaterThanOrEqualTo(i - 8);
            }
            pool.finish();
        }
        assertThat(told).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, AssertionError.class})
    void anArticleOnWhichTheWorkFailsUnexpectedlyIsRejectedAndTheOthersGoOn(Class<? extends Throwable> failure) {
        try (ArticlePool<String> pool = pool(1, article -> {
            if (article.id().equals("bad")) {
                throw thrown(failure);
            }
            return "read";
        })) {
            pool.add(article("bad"));
            pool.add(article("good"));
            pool.finish();
        }

        assertThat(told)
                .satisfiesExactly(
                        bad -> assertThat(bad)
                                .startsWith("bad rejected: it cannot be analysed (" + failure.getName())
                                .contains("please report this"),
                        good -> assertThat(good).isEqualTo("good read"));
    }

    @Test
    void anArticleThatCannotBeReadIsRejectedWithTheReasonAlone() {
        try (ArticlePool<String> pool = pool(1, article -> {
            throw new ArticleException("it breaks the shapes");
        })) {
            pool.add(article("1"));
            pool.finish();
        }
        assertThat(told).containsExactly("1 rejected: it breaks the shapes");
    }

    @Test
    void withoutMemoryNothingGoesOn() {
        try (ArticlePool<String> pool = pool(1, article -> {
            throw new OutOfMemoryError("for the test");
        })) {
            assertThatThrownBy(() -> {
                        pool.add(article("1"));
                        pool.finish();
                    })
                    .hasMessageContaining("OutOfMemoryError: for the test");
        }
    }

    @Test
    void beginsNothingAfterAStopAndFinishesWhatWasBegun() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (ArticlePool<String> pool = pool(1, article -> {
            begun.countDown();
            await(stopped);
            return "read";
        })) {
            pool.add(article("1"));
            pool.add(article("2"));
            await(begun);

            pool.stop();
            stopped.countDown();
            pool.finish();
        }

        assertThat(told).containsExactly("1 read");
    }

    private ArticlePool<String> pool(int threads, Function<Article, String> work) {
        return new ArticlePool<>(threads, work, sink);
    }

    private static RuntimeException thrown(Class<? extends Throwable> failure) {
        if (failure.equals(StackOverflowError.class)) {
            throw new StackOverflowError();
        }
        if (failure.equals(AssertionError.class)) {
            throw new AssertionError("no tree");
        }
        return new IllegalStateException("no tree");
    }

    private static ReadResult article(String id) {
        return new ReadResult.Read(new Article(
                id, "text", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
