package org.chancery.query.function;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.chancery.time.relation.FuzzyTime;

/**
 * Times that one execution of a query has looked up or read, kept in its own context: a join compares each thing with all others, and looking up takes some
 * thirty times as long as comparing. An execution reads one state of the store, so that they stay true.
 */
final class SeenBounds extends LinkedHashMap<Node, FuzzyTime> {
    private static final long serialVersionUID = 1;
    private static final int MOST = 20_000;
    private static final Symbol KEY = Symbol.create("https://w3id.org/chancery/ontology#seenBounds");

    private SeenBounds() {
        super(16, 0.75f, true);
    }

    /** What the argument means, read when it is met for the first time. */
    static FuzzyTime of(Node argument, FunctionEnv environment, Function<Node, FuzzyTime> reader) {
        if (!(environment instanceof ExecutionContext)) {
            return reader.apply(argument);
        }
        Context context = environment.getContext();
        SeenBounds seen = context.get(KEY);
        if (seen == null) {
            seen = new SeenBounds();
            context.set(KEY, seen);
        }
        return seen.computeIfAbsent(argument, reader);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Node, FuzzyTime> eldest) {
        return size() > MOST;
    }
}
