package org.chancery.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Writes all graphs but the history in an order that depends on nothing but what they say, so that two exports of the same content are the same bytes. What
 * is sorted is held in memory: all statements for N-Quads and Turtle, those of one graph for TriG.
 */
public final class Export {
    /** The formats of an export. */
    public enum Format {
        /** One statement a line, the lines in the order of their bytes, as {@code LC_ALL=C sort} would have them. */
        NQ,
        /** The graphs by name, in each its subjects. */
        TRIG,
        /** The statements of all graphs together, without the names of the graphs. */
        TTL
    }

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private final Predicate<Node> properties;

    private Export(Predicate<Node> properties) {
        this.properties = properties;
    }

    /** With everything. */
    public static Export whole() {
        return new Export(property -> true);
    }

    /** Without the articles' own words, which are somebody's copyright: none of the properties that the ontology says carry text. */
    public static Export withoutQuotes() {
        Graph ontology = Ontology.graph();
        return new Export(property -> !property.equals(Reused.ARTICLE_BODY)
                && !property.equals(Reused.HEADLINE)
                && !ontology.contains(property, Dip.carriesText, Literals.flag(true)));
    }

    /**
     * Writes a dataset, which is in a read transaction; leaves the stream open.
     *
     * @throws IOException when the stream cannot be written
     */
    public void write(DatasetGraph data, Format format, OutputStream out) throws IOException {
        switch (format) {
            case NQ -> writeLines(data, out);
            case TRIG -> writeTriG(data, out);
            case TTL -> writeTurtle(data, out);
        }
        out.flush();
    }

    private void writeLines(DatasetGraph data, OutputStream out) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        NodeFormatterNT terms = new NodeFormatterNT();
        for (Node graph : graphs(data)) {
            for (Iterator<Quad> quads = data.find(graph, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
                Quad quad = quads.next();
                if (properties.test(quad.getPredicate())) {
                    lines.add(line(quad, terms).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        lines.sort(Arrays::compareUnsigned);
        BufferedOutputStream buffer = new BufferedOutputStream(out);
        for (byte[] line : lines) {
            buffer.write(line);
        }
        buffer.flush();
    }

    private static String line(Quad quad, NodeFormatterNT terms) {
        StringWriterI writer = new StringWriterI();
        Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
                .forEach(node -> {
                    terms.format(writer, node);
                    writer.print(" ");
                });
        writer.print(".\n");
        return writer.toString();
    }

    private void writeTriG(DatasetGraph data, OutputStream out) {
        StreamRDF writer = begin(out, RDFFormat.TRIG_BLOCKS);
        for (Node graph : graphs(data)) {
            triples(data, graph).sorted(ORDER).forEach(triple -> writer.quad(Quad.create(graph, triple)));
        }
        writer.finish();
    }

    private void writeTurtle(DatasetGraph data, OutputStream out) {
        StreamRDF writer = begin(out, RDFFormat.TURTLE_BLOCKS);
        graphs(data).stream()
                .flatMap(graph -> triples(data, graph))
                .sorted(ORDER)
                .distinct()
                .forEach(writer::triple);
        writer.finish();
    }

    private static StreamRDF begin(OutputStream out, RDFFormat format) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format, new Context());
        writer.start();
        Prefixes.ALL.forEach(writer::prefix);
        return writer;
    }

    private Stream<Triple> triples(DatasetGraph data, Node graph) {
        return Iter.asStream(data.find(graph, Node.ANY, Node.ANY, Node.ANY))
                .map(Quad::asTriple)
                .filter(triple -> properties.test(triple.getPredicate()));
    }

    private static List<Node> graphs(DatasetGraph data) {
        return Iter.asStream(data.listGraphNodes())
                .filter(graph -> !graph.equals(Graphs.HISTORY))
                .sorted(NodeCmp::compareRDFTerms)
                .toList();
    }
}
