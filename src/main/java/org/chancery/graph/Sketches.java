package org.chancery.graph;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.assemble.Sketch;

/** Sketches of articles as text: Base64 of the hash of the whole and the sampled hashes, eight bytes each. */
public final class Sketches {
    private Sketches() {}

    static String text(Sketch sketch) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * (1 + sketch.sample().size()));
        bytes.putLong(sketch.whole());
        sketch.sample().forEach(bytes::putLong);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static Sketch sketch(String article, String text) {
        LongBuffer numbers = ByteBuffer.wrap(Base64.getDecoder().decode(text)).asLongBuffer();
        long whole = numbers.get();
        List<Long> sample = new ArrayList<>();
        while (numbers.hasRemaining()) {
            sample.add(numbers.get());
        }
        return new Sketch(article, whole, sample);
    }

    /** The sketches of all articles of a store, which is in a transaction. */
    public static List<Sketch> read(DatasetGraph store) {
        List<Sketch> sketches = new ArrayList<>();
        store.find(Node.ANY, Node.ANY, Dip.sketch, Node.ANY)
                .forEachRemaining(quad -> sketches.add(sketch(
                        Iris.articleId(quad.getSubject()), quad.getObject().getLiteralLexicalForm())));
        return sketches;
    }
}
