package org.chancery.query.function;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.chancery.time.relation.FuzzyTime;

/**
 * Times that one execution of a query has looked up or read, and what it found to be none, kept in its own context: a join compares each thing with all others,
 * and looking up takes some thirty times as long as comparing. An execution reads one state of the store, so that they stay true.
 */
final class SeenBounds extends LinkedHashMap<Node, SeenBounds.Reading> {
    private static final long serialVersionUID = 1;
    private static final int MOST = 20_000;
    private static final Symbol KEY = Symbol.create("https://w3id.org/chancery/ontology#seenBounds");

    /** A time, or why it is none. */
    record Reading(Optional<FuzzyTime> time, String fault) {
        static Reading of(Node argument, Function<Node, FuzzyTime> reader) {
            try {
                return new Reading(Optional.of(reader.apply(argument)), "");
            } catch (IllegalArgumentException e) {
                return new Reading(Optional.empty(), String.valueOf(e.getMessage()));
            }
        }
    }

    private SeenBounds() {
        super(16, 0.75f, true);
    }

    /** What the argument means, read when it is met for the first time; the reader throws IllegalArgumentException for what is no time. */
    static Reading of(Node argument, FunctionEnv environment, Function<Node, FuzzyTime> reader) {
        if (!(environment instanceof ExecutionContext)) {
            return Reading.of(argument, reader);
        }
        Context context = environment.getContext();
        SeenBounds seen = context.get(KEY);
        if (seen == null) {
            seen = new SeenBounds();
            context.set(KEY, seen);
        }
        return seen.computeIfAbsent(argument, each -> Reading.of(each, reader));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Node, Reading> eldest) {
        return size() > MOST;
    }
}
