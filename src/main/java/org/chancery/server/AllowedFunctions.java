package org.chancery.server;

import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.chancery.query.function.TimeFunctions;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query from outside may call: those that Jena brings along, without the ones that sleep or tell of the machine, the relations
 * of times, and nothing else.
 * Jena's own registries would load any class that a query names as {@code <java:...>}.
 */
final class AllowedFunctions {
    private static final Set<String> REFUSED = Set.of("wait", "context", "sysenv", "version");

    private AllowedFunctions() {}

    /** Puts the allow-lists into the context of an endpoint. */
    static void restrict(Context context) {
        FunctionRegistry standard = FunctionRegistry.get();
        context.set(
                ARQConstants.registryFunctions,
                TimeFunctions.beside(iri -> isAllowed(iri) && standard.isRegistered(iri)));
        context.set(ARQConstants.registryPropertyFunctions, new PropertyFunctions());
    }

    private static boolean isAllowed(String iri) {
        boolean extension = iri.contains("/ARQ/function#");
        return !iri.startsWith("java:") && !(extension && REFUSED.contains(iri.substring(iri.indexOf('#') + 1)));
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        PropertyFunctions() {
            PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
            standard.keys().forEachRemaining(iri -> {
                if (isAllowed(iri)) {
                    put(iri, standard.get(iri));
                }
            });
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String iri) {
            return isRegistered(iri) ? super.get(iri) : null;
        }

        @Override
        public boolean manages(String iri) {
            return isRegistered(iri);
        }
    }
}
