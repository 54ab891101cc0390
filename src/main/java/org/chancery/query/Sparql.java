package org.chancery.query;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.chancery.graph.Prefixes;

/** SPARQL as it is read here: with prefixes that every query knows without a PREFIX line. One that a query declares itself goes before. */
public final class Sparql {
    private static final PrefixMapping KNOWN =
            PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL).lock();

    private Sparql() {}

    /** All of them; cannot be changed. */
    public static PrefixMapping prefixes() {
        return KNOWN;
    }

    /** Those that can shorten something in a graph. */
    static Map<String, String> prefixesIn(Graph graph) {
        Set<String> namespaces = new HashSet<>();
        graph.find().forEach(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.toString())
                .forEach(iri -> namespaces.add(namespace(iri))));
        Map<String, String> used = new TreeMap<>(KNOWN.getNsPrefixMap());
        used.values().retainAll(namespaces);
        return used;
    }

    /**
     * Parses a query that may use them.
     *
     * @throws QueryParseException with line and column
     */
    public static Query parse(String text) {
        Query query = new Query();
        query.getPrologue().setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(KNOWN));
        return QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
    }

    /** The IRI in the short form, or as it is when no prefix fits. */
    public static String shorten(String iri) {
        String prefix = KNOWN.getNsURIPrefix(namespace(iri));
        return prefix == null
                ? iri
                : prefix + ":" + iri.substring(namespace(iri).length());
    }

    private static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
