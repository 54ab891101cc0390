package org.chancery.build;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ArticleException;
import org.chancery.article.ReadResult;
import org.chancery.assemble.Assembler;
import org.chancery.entity.Catalogue;
import org.chancery.graph.CheckedFiling;
import org.chancery.graph.Filing;
import org.chancery.graph.GraphException;
import org.chancery.graph.ShapeCheck;
import org.chancery.store.Store;

/** One build. */
final class Run implements ArticlePool.Sink<CheckedFiling> {
    private final Store store;
    private final Analyst analyst;
    private final Catalogue catalogue;
    private final Assembler assembler;
    private final ShapeCheck shapes;
    private final Settings settings;
    private final BuildListener listener;

    private final Timings timings;
    private final Writing writing;
    private final String readBy;
    private final List<CheckedFiling> batch = new ArrayList<>();
    private final List<String> undated = new ArrayList<>();
    private final List<ReadResult.Rejected> rejected = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private boolean reading;
    private int filed;
    private int unchanged;

    Run(
            Store store,
            Analyst analyst,
            Catalogue catalogue,
            Assembler assembler,
            ShapeCheck shapes,
            Settings settings,
            BuildListener listener) {
        this.store = store;
        this.analyst = analyst;
        this.catalogue = catalogue;
        this.assembler = assembler;
        this.shapes = shapes;
        this.settings = settings;
        this.listener = listener;
        this.timings = new Timings(settings.clock());
        this.writing = new Writing(store, catalogue, settings.examples());
        this.readBy = settings.program() + "; catalogue " + catalogue.version();
    }

    BuildSummary of(Stream<ReadResult> inputs, BooleanSupplier stop) {
        Instant start = settings.clock().instant();
        boolean stopped = read(inputs, stop);
        BuildSummary.Totals totals = stopped ? save() : assemble();
        return new BuildSummary(
                filed,
                unchanged,
                undated,
                rejected,
                leftOut,
                totals,
                timings.seconds(),
                Duration.between(start, settings.clock().instant()),
                stopped);
    }

    private boolean read(Stream<ReadResult> inputs, BooleanSupplier stop) {
        Map<String, String> digests = timings.time(Stage.STORE, () -> store.read(data -> new Filed(data).digests()));
        boolean stopped = false;
        try (ArticlePool<CheckedFiling> pool = new ArticlePool<>(settings.threads(), this::analyse, this)) {
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
    private CheckedFiling analyse(Article article) {
        Filing filing = analyst.read(article, digest(article), timings).recast(catalogue::entity);
        try {
            return timings.time(Stage.SHAPES, () -> CheckedFiling.of(filing, shapes));
        } catch (GraphException e) {
            throw new ArticleException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void done(Article article, CheckedFiling filing) {
        if (batch.size() >= settings.batch()) {
            writeBatch();
        }
        batch.add(filing);
        leftOut.addAll(filing.rejected());
        filed++;
        listener.filed(article.id(), filing.filing().claims().size());
    }

    @Override
    public void rejected(ReadResult.Rejected input) {
        rejected.add(input);
        listener.rejected(input);
    }

    private void writeBatch() {
        timings.run(Stage.STORE, () -> writing.write(batch));
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
                Stage.ASSEMBLY, () -> store.read(data -> Assembly.of(data, batch, catalogue, assembler, shapes)));
        leftOut.addAll(assembly.leftOut());
        timings.run(Stage.STORE, () -> {
            writing.write(batch, assembly, settings.clock().instant());
            store.compact();
        });
        return assembly.totals();
    }
}
