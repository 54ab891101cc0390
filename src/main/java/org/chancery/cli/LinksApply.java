package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.build.BuildListener;
import org.chancery.build.BuildSummary;
import org.chancery.build.StoredArticles;
import org.chancery.build.review.Review;
import org.chancery.entity.Catalogue;
import org.chancery.entity.judgement.JudgementException;
import org.chancery.entity.judgement.Judgements;
import org.chancery.entity.judgement.io.DecidedTable;
import org.chancery.entity.judgement.io.JudgementFile;
import org.chancery.entity.judgement.io.JudgementLines;
import org.chancery.entity.judgement.io.Noted;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery links apply}. */
@Command(
        name = "apply",
        description = {
            "Take the decisions of a table, keep them in the file of judgements, and change the store by them.",
            "No article is read again. Either all decisions are taken or nothing is changed."
        })
final class LinksApply implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "A table of 'chancery links review' with decisions; without it the store is changed by the file of judgements as it is.")
    private Optional<Path> table = Optional.empty();

    @Mixin
    private StoreOption store;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private WikidataOption wikidata;

    @Mixin
    private JudgementOption judgements;

    @Option(names = "--replace", description = "Let a decision take the place of another one on the same name.")
    private boolean replace;

    LinksApply(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            Judgements held = opened.read(StoredArticles::judgements);
            JudgementFile file = judgements.beside(store.folder());
            file.recover(held);
            JudgementLines before = file.read().orElseGet(() -> JudgementLines.of(held));
            Names names = wikidata.over(catalogue::load, console).get();
            Catalogue entities = names.catalogue();
            before.require(file.path(), entities);
            List<Noted> decided = table.map(path -> decided(path, opened, entities, file.path(), before))
                    .orElse(List.of());
            JudgementLines after = before.with(decided);
            BuildSummary summary = apply(opened, names, file, after);
            summarise(decided, before, after, summary, file);
            return ExitCode.OK;
        } catch (JudgementException e) {
            wikidata.trouble().ifPresent(console::say);
            throw e;
        }
    }

    private List<Noted> decided(Path path, Store opened, Catalogue catalogue, Path kept, JudgementLines before) {
        return new DecidedTable(
                        path, catalogue, opened.read(data -> Review.named(data, catalogue)), kept, before, replace)
                .read();
    }

    /** Changes the store and the file: both or none. */
    private BuildSummary apply(Store opened, Names names, JudgementFile file, JudgementLines after) {
        boolean isNew = !file.says(after) && !(after.judgements().isEmpty() && !file.exists());
        if (isNew) {
            file.prepare(after);
        }
        BuildSummary summary;
        try {
            summary = Analysis.builder(Build.settings(1, ""), Lexicon.bundled(), names)
                    .by(after.all())
                    .build(opened, Stream.empty(), BuildListener.NONE, () -> false);
        } catch (RuntimeException | Error failure) {
            file.drop();
            throw failure;
        }
        if (isNew) {
            file.commit();
        }
        return summary;
    }

    private void summarise(
            List<Noted> decided,
            JudgementLines before,
            JudgementLines after,
            BuildSummary summary,
            JudgementFile file) {
        List<String> parts = new ArrayList<>();
        long known = decided.stream()
                .filter(noted -> before.get(noted.judgement().key())
                        .filter(other -> other.judgement().equals(noted.judgement()))
                        .isPresent())
                .count();
        parts.add(Count.of(decided.size(), "decision") + " read, " + (decided.size() - known) + " of them new");
        parts.add(file.path() + " holds " + Count.of(after.judgements().size(), "judgement"));
        parts.add(Count.of(summary.judged().refiled(), "article") + " filed anew");
        console.say(String.join("; ", parts));
        SummaryText.unused(summary.judged()).ifPresent(console::say);
        summary.leftOut().forEach(console::say);
    }
}
