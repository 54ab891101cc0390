package org.chancery.build;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ArticleException;
import org.chancery.article.ReadResult;
import org.chancery.assemble.Assembler;
import org.chancery.entity.Catalogue;
import org.chancery.entity.judgement.Judgements;
import org.chancery.graph.CheckedFiling;
import org.chancery.graph.Filing;
import org.chancery.graph.GraphException;
import org.chancery.graph.JudgedArticle;
import org.chancery.graph.ShapeCheck;
import org.chancery.store.Store;

/** One build. */
final class Run implements ArticlePool.Sink<Run.Read> {
    /** An article that was read, and why claims had to be left out of it. */
    record Read(JudgedArticle article, List<String> rejected) {}

    private final Store store;
    private final Analyst analyst;
    private final Catalogue catalogue;
    private final Assembler assembler;
    private final ShapeCheck shapes;
    private final Settings settings;
    private final BuildListener listener;
    private final Judgements judgements;

    private final Timings timings;
    private final Writing writing;
    private final String readBy;
    private final Map<String, JudgedArticle> batch = new LinkedHashMap<>();
    private final List<String> undated = new ArrayList<>();
    private final List<ReadResult.Rejected> rejected = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private boolean reading;
    private int refiled;
    private int filed;
    private int unchanged;

    Run(
            Store store,
            Analyst analyst,
            Catalogue catalogue,
            Assembler assembler,
            ShapeCheck shapes,
            Settings settings,
            BuildListener listener,
            Optional<Judgements> judgements) {
        this.store = store;
        this.analyst = analyst;
        this.catalogue = catalogue;
        this.assembler = assembler;
        this.shapes = shapes;
        this.settings = settings;
        this.listener = listener;
        this.judgements = judgements.orElseGet(() -> store.read(Refiling::filed));
        this.timings = new Timings(settings.clock());
        this.writing = new Writing(store, catalogue, settings.examples(), this.judgements);
        this.readBy = settings.program() + "; catalogue " + catalogue.version();
    }

    BuildSummary of(Stream<ReadResult> inputs, BooleanSupplier stop) {
        Instant start = settings.clock().instant();
        timings.run(Stage.STORE, this::refile);
        boolean stopped = read(inputs, stop);
        BuildSummary.Totals totals = stopped ? save() : assemble();
        return new BuildSummary(
                filed,
                unchanged,
                undated,
                rejected,
                leftOut,
                totals,
                judged(),
                timings.seconds(),
                Duration.between(start, settings.clock().instant()),
                stopped);
    }

    /** Takes up the articles that other judgements change. */
    private void refile() {
        store.read(data -> new Refiling(data, catalogue).by(judgements, shapes))
                .forEach(article -> batch.put(article.article(), article));
        refiled = batch.size();
    }

    private BuildSummary.Judged judged() {
        return new BuildSummary.Judged(
                judgements.all().size(),
                refiled,
                judgements.isEmpty()
                        ? List.of()
                        : store.read(data -> new Refiling(data, catalogue).unused(judgements)));
    }

    private boolean read(Stream<ReadResult> inputs, BooleanSupplier stop) {
        Map<String, String> digests = timings.time(Stage.STORE, () -> store.read(data -> new Filed(data).digests()));
        boolean stopped = false;
        try (ArticlePool<Read> pool = new ArticlePool<>(settings.threads(), this::analyse, this)) {
            for (Iterator<ReadResult> results = inputs.iterator(); !stopped && results.hasNext(); ) {
                ReadResult input = results.next();
                if (input instanceof ReadResult.Rejected || isToRead(((ReadResult.Read) input).article(), digests)) {
                    pool.add(input);
                }
                stopped = stop.getAsBoolean();
            }
            if (stopped) {
                pool.stop();
            }
            pool.finish();
        }
        return stopped;
    }

    private boolean isToRead(Article article, Map<String, String> digests) {
        if (article.published().isEmpty()) {
            undated.add(article.id());
        }
        if (digest(article).equals(digests.get(article.id()))) {
            unchanged++;
            listener.unchanged(article.id());
            return false;
        }
        if (!reading) {
            store.requireSpace();
            timings.time(Stage.MODELS, analyst::models);
            reading = true;
        }
        return true;
    }

    private String digest(Article article) {
        return Digest.of(article, readBy);
    }

    /** Runs in the threads of the pool. */
    private Read analyse(Article article) {
        Filing filing = analyst.read(article, readBy, timings).recast(catalogue::entity);
        try {
            return timings.time(Stage.SHAPES, () -> judged(CheckedFiling.of(filing, shapes)));
        } catch (GraphException e) {
            throw new ArticleException(String.valueOf(e.getMessage()), e);
        }
    }

    private Read judged(CheckedFiling filing) {
        if (judgements.isEmpty()) {
            return new Read(filing.found(), filing.rejected());
        }
        JudgedArticle judged = JudgedArticle.of(filing.filing(), judgements, catalogue);
        boolean same = judged.graph().isIsomorphicWith(filing.found().graph());
        return new Read(same ? judged : judged.checked(shapes), filing.rejected());
    }

    @Override
    public void done(Article article, Read read) {
        if (batch.size() >= settings.batch()) {
            writeBatch();
        }
        batch.put(article.id(), read.article());
        leftOut.addAll(read.rejected());
        filed++;
        listener.filed(article.id(), read.article().claims().size());
    }

    @Override
    public void rejected(ReadResult.Rejected input) {
        rejected.add(input);
        listener.rejected(input);
    }

    private void writeBatch() {
        timings.run(Stage.STORE, () -> writing.write(batch.values()));
        listener.saved(batch.size());
        batch.clear();
    }

    private BuildSummary.Totals save() {
        if (!batch.isEmpty()) {
            writeBatch();
        }
        return store.read(data -> new Filed(data).totals());
    }

    private BuildSummary.Totals assemble() {
        listener.assembling();
        Assembly assembly = timings.time(
                Stage.ASSEMBLY,
                () -> store.read(data -> Assembly.of(data, batch.values(), judgements, catalogue, assembler, shapes)));
        leftOut.addAll(assembly.leftOut());
        timings.run(Stage.STORE, () -> {
            writing.write(batch.values(), assembly, settings.clock().instant());
            store.compact();
        });
        return assembly.totals();
    }
}
