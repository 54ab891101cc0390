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

/** SPARQL as it is read here: with prefixes that every query knows without a PREFIX line. One that a query declares itself goes before. */
public final class Sparql {
    /** The vocabulary. */
    public static final String DIP = "https://w3id.org/chancery/ontology#";
    /** Events, claims, articles, entities. */
    public static final String ID = "https://w3id.org/chancery/id/";
    /** Wikidata's entities. */
    public static final String WD = "http://www.wikidata.org/entity/";

    private static final PrefixMapping KNOWN = PrefixMapping.Factory.create()
            .setNsPrefix("dip", DIP)
            .setNsPrefix("id", ID)
            .setNsPrefix("wd", WD)
            .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
            .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
            .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
            .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
            .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
            .setNsPrefix("dct", "http://purl.org/dc/terms/")
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("schema", "https://schema.org/")
            .setNsPrefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/")
            .setNsPrefix("time", "http://www.w3.org/2006/time#")
            .setNsPrefix("geo", "http://www.opengis.net/ont/geosparql#")
            .setNsPrefix("void", "http://rdfs.org/ns/void#")
            .setNsPrefix("sd", "http://www.w3.org/ns/sparql-service-description#")
            .setNsPrefix("sh", "http://www.w3.org/ns/shacl#")
            .lock();

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
