package org.chancery.server;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryParseException;
import org.chancery.graph.Prefixes;
import org.chancery.query.Sparql;

/**
 * Answers SPARQL queries over HTTP. The prefixes of the graph are known without PREFIX lines; parameters with which Fuseki lets a request choose how a
 * browser treats the answer are refused.
 */
final class QueryHandler extends SPARQL_QueryDataset {
    private static final int LONGEST = 100_000;
    private static final List<String> REFUSED = List.of("stylesheet", "callback", "force-accept");
    private static final String PREFIXES = Prefixes.ALL.entrySet().stream()
            .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + "> ")
            .collect(Collectors.joining());

    @Override
    protected void validateRequest(HttpAction action) {
        for (String parameter : REFUSED) {
            if (action.getRequestParameter(parameter) != null) {
                ServletOps.errorBadRequest("the parameter " + parameter + " is not taken here");
            }
        }
    }

    /** Parsed once as it was sent, so that line and column of a message are those of the sender, then run with the prefixes before it. */
    @Override
    protected void execute(String query, HttpAction action) {
        if (query.length() > LONGEST) {
            ServletOps.errorBadRequest("a query has at most " + LONGEST + " characters");
        }
        try {
            Sparql.parse(query);
        } catch (QueryParseException e) {
            ServletOps.errorBadRequest("not a SPARQL query: " + e.getMessage());
        }
        try {
            super.execute(PREFIXES + query, action);
        } catch (QueryBuildException e) {
            ServletOps.errorBadRequest(e.getMessage());
        }
    }
}
