package org.chancery.build;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import org.chancery.graph.Example;

/**
 * How a builder works.
 *
 * @param program names the version of the program and its tables; articles that another one has read are read again
 * @param threads how many articles are analysed at once
 * @param batch how many articles go into one transaction: a larger one saves space and time, a smaller one loses less when a build is killed
 * @param examples the queries that the description of the store shows
 * @param clock times the stages and dates the redirects
 */
public record Settings(String program, int threads, int batch, List<Example> examples, Clock clock) {
    public Settings {
        requireNonNull(program, "program is null");
        examples = List.copyOf(examples);
        requireNonNull(clock, "clock is null");
        if (threads < 1 || batch < 1) {
            throw new IllegalArgumentException(threads + " threads, " + batch + " articles a batch");
        }
    }
}
