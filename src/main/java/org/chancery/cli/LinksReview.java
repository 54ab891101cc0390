package org.chancery.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.build.StoredArticles;
import org.chancery.build.review.Doubt;
import org.chancery.build.review.Review;
import org.chancery.build.review.ReviewRow;
import org.chancery.build.review.ReviewTable;
import org.chancery.entity.Catalogue;
import org.chancery.entity.judgement.Judgements;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery links review}. */
@Command(
        name = "review",
        description = {
            "Write the names of a store that are not linked to Wikidata, or not surely, as a table to fill in.",
            "Those come first that it is most worthwhile to look at: many claims, little certainty."
        })
final class LinksReview implements Callable<Integer> {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private WikidataOption wikidata;

    @Option(
            names = "--below",
            paramLabel = "SCORE",
            defaultValue = "0.7",
            description = {
                "A link is uncertain when its score is below this (default: ${DEFAULT-VALUE}),",
                "or another candidate is at least half as likely."
            })
    private double below = 0.7;

    @Option(names = "--limit", paramLabel = "N", description = "Write the first N only (default: all).")
    private int limit = Integer.MAX_VALUE;

    @Mixin
    private OutputOption output;

    @Spec
    private CommandSpec spec;

    LinksReview(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        require(below >= 0 && below <= 1, "--below is a score from 0 to 1");
        require(limit > 0, "--limit is a number from 1");
        output.file()
                .filter(Files::isRegularFile)
                .ifPresent(file -> require(false, file + " is there already, maybe with decisions; name another file"));
        try (Store opened = store.open()) {
            Catalogue entities = wikidata.over(catalogue::load, console).get().catalogue();
            List<ReviewRow> rows = opened.read(data -> {
                Judgements held = StoredArticles.judgements(data);
                return Review.of(data, held, entities, new Doubt(below));
            });
            List<String> lines = new ReviewTable(entities, wikidata.suggestions())
                    .lines(rows.stream().limit(limit).toList())
                    .toList();
            output.write(console, out -> write(lines, out));
            wikidata.summary().forEach(console::say);
            console.say(Count.of(rows.size(), "name") + " to look at"
                    + (rows.size() > limit ? ", the first " + limit + " written" : ""));
            return ExitCode.OK;
        }
    }

    /** A spreadsheet knows by the mark that a file is UTF-8; programs that read standard output do not want it. */
    private void write(List<String> lines, DataStream out) {
        if (output.file().isPresent()) {
            out.write(BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        }
        for (String line : lines) {
            byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            out.write(bytes, 0, bytes.length);
        }
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
