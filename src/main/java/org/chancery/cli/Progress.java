package org.chancery.cli;

import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows how far a command has come: a bar with rate and remaining time on a terminal, nothing elsewhere. */
interface Progress extends AutoCloseable {
    void step();

    @Override
    void close();

    /**
     * @param unit what is counted
     * @param total how many there are, where that is known
     */
    static Progress of(Console console, String unit, OptionalLong total) {
        return console.terminal() ? bar(console, unit, total) : none();
    }

    private static Progress bar(Console console, String unit, OptionalLong total) {
        ProgressBar bar = new ProgressBarBuilder()
                .setInitialMax(total.orElse(-1))
                .setRenderer((state, width) ->
                        new ProgressLine(unit, state.getCurrent(), total, state.getElapsedAfterStart()).draw(width))
                .continuousUpdate()
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .clearDisplayOnFinish()
                .build();
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** Shows nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }
}
