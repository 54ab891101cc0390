package org.chancery.query.function;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.chancery.graph.Dip;
import org.chancery.time.relation.TimeRelation;
import org.jspecify.annotations.Nullable;

/**
 * {@code dip:certainlyBefore(?a, ?b)}, {@code dip:possiblyDuring(?a, ?b)} and so on, a pair for each {@link TimeRelation}. They are put into the registry of one
 * dataset, endpoint or execution; Jena's own, which all of a program share, stays as it is.
 */
public final class TimeFunctions {
    private static final Map<String, FunctionFactory> BY_IRI = byIri();

    private TimeFunctions() {}

    /** The IRIs of the functions, sorted. */
    public static List<String> iris() {
        return new ArrayList<>(BY_IRI.keySet());
    }

    /**
     * What every query can call as far as it is allowed, and these.
     *
     * @param allowed which of the other functions there are, by IRI; Jena loads classes for some that nobody has registered
     */
    public static FunctionRegistry beside(Predicate<String> allowed) {
        FunctionRegistry registry = new FunctionRegistry() {
            @Override
            public @Nullable FunctionFactory get(String iri) {
                if (isOurs(iri)) {
                    return factory(iri);
                }
                return allowed.test(iri) ? super.get(iri) : null;
            }
        };
        FunctionRegistry standard = FunctionRegistry.get();
        standard.keys().forEachRemaining(iri -> {
            if (allowed.test(iri)) {
                registry.put(iri, standard.get(iri));
            }
        });
        BY_IRI.forEach(registry::put);
        return registry;
    }

    /** Whether a function by this name would be one of these. */
    private static boolean isOurs(String iri) {
        return iri.startsWith(Dip.NS);
    }

    /**
     * What makes the function of that name. For a name that none of them has it makes an error that lists them: SPARQL would take the call for one that is
     * never true, and the answer of a query with a misspelt name would be empty.
     */
    private static FunctionFactory factory(String iri) {
        return BY_IRI.getOrDefault(iri, unknown -> {
            throw new QueryBuildException("there is no function dip:" + unknown.substring(Dip.NS.length())
                    + "; there are dip:certainlyX and dip:possiblyX, where X is one of " + names());
        });
    }

    private static String names() {
        List<String> names = new ArrayList<>();
        for (TimeRelation relation : TimeRelation.values()) {
            names.add(relation.camelCase());
        }
        return String.join(", ", names);
    }

    private static Map<String, FunctionFactory> byIri() {
        Map<String, FunctionFactory> functions = new TreeMap<>();
        for (TimeRelation relation : TimeRelation.values()) {
            functions.put(Dip.NS + "certainly" + relation.camelCase(), iri -> new TimeFunction(relation::isCertain));
            functions.put(Dip.NS + "possibly" + relation.camelCase(), iri -> new TimeFunction(relation::isPossible));
        }
        return Collections.unmodifiableMap(functions);
    }
}
