package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that read articles are told. */
final class ArticleOptions {
    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = {
                "Files (.txt, .md, .html, .json, .jsonl), folders with such files,",
                "or - for JSON Lines on standard input."
            })
    private List<String> sources = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day of publication of articles that do not tell their own, as 2025-10-25.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at a time (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    List<String> sources() {
        return sources;
    }

    Optional<LocalDate> published() {
        return published;
    }

    int threads() {
        return Math.max(1, threads);
    }
}
