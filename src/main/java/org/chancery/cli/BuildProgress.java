package org.chancery.cli;

import java.util.OptionalLong;
import org.chancery.article.ReadResult.Rejected;
import org.chancery.build.BuildListener;

/** Shows how a build gets on. */
final class BuildProgress implements BuildListener, AutoCloseable {
    private final Console console;
    private final Progress progress;

    BuildProgress(Console console, OptionalLong expected) {
        this.console = console;
        this.progress = Progress.of(console, "articles", expected);
    }

    @Override
    public void filed(String article, int claims) {
        progress.step();
    }

    @Override
    public void unchanged(String article) {
        progress.step();
    }

    @Override
    public void rejected(Rejected input) {
        progress.step();
        console.say("rejected " + input.input() + ": " + input.reason());
    }

    @Override
    public void close() {
        progress.close();
    }
}
