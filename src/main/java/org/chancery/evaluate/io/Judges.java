package org.chancery.evaluate.io;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.chancery.evaluate.EvaluateException;
import org.chancery.evaluate.Judge;

/** Makes judges of gold files. */
public final class Judges {
    /** What can be evaluated. */
    public enum Task {
        EVENTS,
        ACTORS,
        LINKS,
        TIMES,
        SEEDS
    }

    /**
     * What else some tasks want to know.
     *
     * @param partial links: the gold does not mark every name, so that what overlaps none of its marks does not count
     * @param catalogue links: whether an item can be linked to at all
     * @param texts seeds: the folder of the articles
     */
    public record Settings(boolean partial, Predicate<String> catalogue, Path texts) {
        public Settings {
            requireNonNull(catalogue, "catalogue is null");
            requireNonNull(texts, "texts is null");
        }
    }

    private Judges() {}

    /** What to tell of a file that cannot be read. */
    public static EvaluateException unreadable(Path file, Exception failure) {
        return Rows.unreadable(file, failure);
    }

    /** @throws EvaluateException when the gold cannot be read or is wrong */
    public static Judge of(Task task, Path gold, Settings settings) {
        return switch (task) {
            case EVENTS -> new EventJudge(gold);
            case ACTORS -> ActorJudges.of(gold);
            case LINKS -> new LinkJudge(gold, settings.partial(), settings.catalogue());
            case TIMES -> new TimeJudge(gold);
            case SEEDS -> new SeedJudge(gold, settings.texts());
        };
    }
}
