package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.article.ArticleException;
import org.chancery.build.OrderedPool;
import org.chancery.event.Actor;
import org.chancery.event.ActorPhrase;
import org.chancery.event.json.ActorLines;

/** Takes lines with the words of actors to lines with their codes, several at a time, in their order. */
final class ActorRun {
    private final Console console;
    private final String name;
    private final ActorLines format = new ActorLines();
    private final Supplier<Analysis> analysis;
    private int actors;
    private int coded;
    private int rejected;

    private record Line(int number, String text) {}

    /** @param line empty when it was rejected, for the reason */
    private record Done(int number, String line, boolean coded, String reason) {}

    /**
     * @param name what messages call the input
     * @param analysis codes the words
     */
    ActorRun(Console console, String name, Supplier<Analysis> analysis) {
        this.console = console;
        this.name = name;
        this.analysis = analysis;
    }

    /** Hands on a line for each line that is not blank; one that is wrong is told and passed over. */
    void over(InputStream in, int threads, Consumer<String> sink) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        try (OrderedPool<Done> pool = new OrderedPool<>(threads, "line", done -> take(done, sink))) {
            int number = 0;
            for (Iterator<String> texts = reader.lines().iterator(); texts.hasNext(); ) {
                Line line = new Line(++number, texts.next());
                if (!line.text().isBlank()) {
                    pool.add(() -> code(line));
                }
            }
            pool.finish();
        } catch (UncheckedIOException failure) {
            IOException cause = failure.getCause();
            throw new ArticleException(
                    name + ": "
                            + (cause instanceof CharacterCodingException ? "is not UTF-8; save it as UTF-8" : cause),
                    failure);
        }
    }

    private Done code(Line line) {
        try {
            ActorPhrase phrase = format.phrase(line.text());
            Optional<Actor> actor = analysis.get().actor(phrase);
            return new Done(line.number(), format.line(line.text(), actor), actor.isPresent(), "");
        } catch (ArticleException wrong) {
            return new Done(line.number(), "", false, wrong.reason());
        }
    }

    private void take(Done done, Consumer<String> sink) {
        if (done.line().isEmpty()) {
            rejected++;
            console.say("rejected " + name + ", line " + done.number() + ": " + done.reason());
        } else {
            actors++;
            coded += done.coded() ? 1 : 0;
            sink.accept(done.line());
        }
    }

    void summarise() {
        console.say(Count.of(actors, "line") + ", " + coded + " with an actor, " + rejected + " rejected");
    }

    int exitCode() {
        return rejected > 0 ? ExitCode.REJECTED : ExitCode.OK;
    }
}
