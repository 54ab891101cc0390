package org.chancery.cli;

import java.util.List;
import org.apache.jena.shared.JenaException;
import org.chancery.article.ArticleException;
import org.chancery.assemble.AssembleException;
import org.chancery.benchmark.BenchmarkException;
import org.chancery.entity.catalogue.CatalogueException;
import org.chancery.entity.judgement.JudgementException;
import org.chancery.entity.live.LiveException;
import org.chancery.evaluate.EvaluateException;
import org.chancery.event.lexicon.LexiconException;
import org.chancery.graph.GraphException;
import org.chancery.query.QueryException;
import org.chancery.query.QueryTimeoutException;
import org.chancery.server.ServerException;
import org.chancery.store.StoreException;
import org.chancery.timeline.TimelineException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into one message and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    /** Exceptions whose messages are written for the user. */
    private static final List<Class<? extends RuntimeException>> EXPLAINED = List.of(
            ArticleException.class,
            AssembleException.class,
            BenchmarkException.class,
            CatalogueException.class,
            EvaluateException.class,
            GraphException.class,
            JudgementException.class,
            LexiconException.class,
            LiveException.class,
            OutputException.class,
            QueryException.class,
            ServerException.class,
            StoreException.class,
            TimelineException.class);

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof OutputException output && output.isBrokenPipe()) {
            return ExitCode.OK;
        }
        boolean debug = parsed.hasMatchedOption("--debug")
                || (parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--debug"));
        boolean explained = EXPLAINED.stream().anyMatch(type -> type.isInstance(failure));
        console.say(
                explained
                        ? String.valueOf(failure.getMessage())
                        : "internal error: " + failure + (debug ? "" : "; --debug shows where"));
        if (debug) {
            failure.printStackTrace(console.err());
        }
        return isUsage(failure) ? ExitCode.USAGE : ExitCode.FAILURE;
    }

    /** A query that is not there or a parameter that is wrong; not a query that failed while it ran. */
    private static boolean isUsage(Exception failure) {
        return failure instanceof TimelineException
                || failure instanceof QueryException
                        && !(failure instanceof QueryTimeoutException)
                        && !(failure.getCause() instanceof JenaException);
    }
}
