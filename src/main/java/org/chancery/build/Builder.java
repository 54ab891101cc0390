package org.chancery.build;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.chancery.article.ReadResult;
import org.chancery.assemble.Assembler;
import org.chancery.entity.Catalogue;
import org.chancery.entity.judgement.Judgements;
import org.chancery.graph.ShapeCheck;
import org.chancery.store.Store;

/**
 * The whole way from articles to a store. Articles that are in the store already, read by the same program with the same catalogue, are not read again; one
 * that has changed replaces itself; those that are not among the input stay. The store says the same whatever the order of the articles and the number of
 * builds that they came in.
 */
public final class Builder {
    private final Analyst analyst;
    private final Catalogue catalogue;
    private final Assembler assembler;
    private final ShapeCheck shapes;
    private final Settings settings;
    private final Optional<Judgements> judgements;

    /** One that leaves the judgements of a store as they are. */
    public Builder(Analyst analyst, Catalogue catalogue, Assembler assembler, ShapeCheck shapes, Settings settings) {
        this.analyst = requireNonNull(analyst, "analyst is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
        this.assembler = requireNonNull(assembler, "assembler is null");
        this.shapes = requireNonNull(shapes, "shapes is null");
        this.settings = requireNonNull(settings, "settings is null");
        this.judgements = Optional.empty();
    }

    private Builder(Builder other, Judgements judgements) {
        this.analyst = other.analyst;
        this.catalogue = other.catalogue;
        this.assembler = other.assembler;
        this.shapes = other.shapes;
        this.settings = other.settings;
        this.judgements = Optional.of(judgements);
    }

    /** One after whose builds a store holds to these judgements and no others, in the articles that it reads and in those that were there before. */
    public Builder by(Judgements other) {
        return new Builder(this, requireNonNull(other, "judgements are null"));
    }

    /**
     * Reads articles into a store.
     *
     * @param inputs read one after the other, in the calling thread
     * @param stop asked before each article; once it says yes what is read is saved and the build ends
     * @throws org.chancery.store.StoreException when the store cannot be written, which is asked before the first article is read; it is then as it was after the last articles that
     *     were saved
     */
    public BuildSummary build(Store store, Stream<ReadResult> inputs, BuildListener listener, BooleanSupplier stop) {
        Run run = new Run(store, analyst, catalogue, assembler, shapes, settings, listener, judgements);
        return run.of(inputs, stop);
    }
}
