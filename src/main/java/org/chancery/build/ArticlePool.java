package org.chancery.build;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.article.Article;
import org.chancery.article.ArticleException;
import org.chancery.article.ReadResult;
import org.chancery.article.ReadResult.Read;
import org.chancery.article.ReadResult.Rejected;

/**
 * Works on articles in several threads and hands on the results in the order of the inputs; holds only a few of them at a time. An article on which the work
 * fails is rejected, and the others go on.
 */
public final class ArticlePool<R> implements AutoCloseable {
    /** Where results go; all calls come from the thread that adds the inputs. */
    public interface Sink<R> {
        void done(Article article, R result);

        void rejected(Rejected input);
    }

    private final OrderedPool<Consumer<Sink<R>>> pool;
    private final Function<Article, R> work;
    private volatile boolean stopped;

    /** @param work what is done with an article, in any thread; an {@link ArticleException} says why it cannot be done, anything else is a fault of the program */
    public ArticlePool(int threads, Function<Article, R> work, Sink<R> sink) {
        requireNonNull(sink, "sink is null");
        this.pool = new OrderedPool<>(threads, "article", outcome -> outcome.accept(sink));
        this.work = requireNonNull(work, "work is null");
    }

    /** Begins work on an input, as soon as there is a place for it, and hands on what is done. */
    public void add(ReadResult input) {
        if (input instanceof Read read) {
            pool.add(() -> outcome(read.article()));
        } else if (input instanceof Rejected rejected) {
            pool.addDone(to -> to.rejected(rejected));
        }
    }

    /** Begins nothing any more: what has been added and not begun is dropped. */
    public void stop() {
        stopped = true;
    }

    /** Waits for all that has been begun. */
    public void finish() {
        pool.finish();
    }

    private Consumer<Sink<R>> outcome(Article article) {
        if (stopped) {
            return to -> {};
        }
        try {
            R result = work.apply(article);
            return to -> to.done(article, result);
        } catch (ArticleException e) {
            return to -> to.rejected(new Rejected(article.id(), e.reason()));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            String reason = "it cannot be analysed (" + e + "); please report this, with the article if you may";
            return to -> to.rejected(new Rejected(article.id(), reason));
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
