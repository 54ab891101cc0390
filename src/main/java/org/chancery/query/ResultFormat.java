package org.chancery.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/** The forms in which answers are written. */
public enum ResultFormat {
    /** Aligned text for people; a graph is written as Turtle. */
    TABLE(ResultSetLang.RS_Text, Lang.TURTLE, "text/plain;charset=utf-8"),
    /** SPARQL 1.1 Query Results CSV: plain values. */
    CSV(ResultSetLang.RS_CSV, null, "text/csv;charset=utf-8"),
    /** SPARQL 1.1 Query Results TSV: RDF terms. */
    TSV(ResultSetLang.RS_TSV, null, "text/tab-separated-values;charset=utf-8"),
    /** SPARQL 1.1 Query Results JSON; a graph is written as JSON-LD. */
    JSON(ResultSetLang.RS_JSON, Lang.JSONLD, "application/sparql-results+json"),
    /** SPARQL Query Results XML; a graph is written as RDF/XML. */
    XML(ResultSetLang.RS_XML, Lang.RDFXML, "application/sparql-results+xml"),
    /** Turtle, for graphs only. */
    TURTLE(null, Lang.TURTLE, "text/turtle;charset=utf-8");

    private final Optional<Lang> rows;
    private final Optional<Lang> graph;
    private final String mediaType;

    ResultFormat(@Nullable Lang rows, @Nullable Lang graph, String mediaType) {
        this.rows = Optional.ofNullable(rows);
        this.graph = Optional.ofNullable(graph);
        this.mediaType = mediaType;
    }

    /** The word for it on the command line and in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type of rows in this form (for Turtle: of graphs). */
    public String mediaType() {
        return mediaType;
    }

    /** @throws QueryException when there is no such form; the message lists them */
    public static ResultFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new QueryException(
                        "no result format " + word + " (there are: " + String.join(", ", words()) + ")"));
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ResultFormat::word).toList();
    }

    Lang forRows() {
        return rows.orElseThrow(() -> new QueryException(
                "rows cannot be written as " + word() + "; there are table, csv, tsv, json and xml"));
    }

    Lang forGraph() {
        return graph.orElseThrow(() -> new QueryException(
                "the query gives a graph, which cannot be written as " + word() + "; there are turtle, json and xml"));
    }
}
