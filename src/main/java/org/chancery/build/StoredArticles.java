package org.chancery.build;

import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.entity.Catalogue;
import org.chancery.entity.judgement.Judgements;
import org.chancery.graph.FoundArticle;
import org.chancery.graph.Iris;

/** The articles of a store, which is in a transaction, as the linker found them. */
public final class StoredArticles {
    private final DatasetGraph store;
    private final Catalogue catalogue;

    public StoredArticles(DatasetGraph store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /** Takes up each article, in the order of their ids; one at a time is in memory. */
    public void forEach(Consumer<FoundArticle> reader) {
        for (String article : new TreeSet<>(new Filed(store).digests().keySet())) {
            reader.accept(FoundArticle.of(
                    article, store.getGraph(Iris.article(article)), Refiling.described(store, catalogue)));
        }
    }

    /** The judgements that the store holds to. */
    public static Judgements judgements(DatasetGraph store) {
        return Refiling.filed(store);
    }
}
