package org.chancery.query;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.system.Txn;
import org.chancery.query.function.TimeFunctions;

/**
 * Fills saved queries in and runs them over a store, each in a read transaction of its own. Queries see the union of all named graphs when the dataset
 * is set so ({@code TDB2.symUnionDefaultGraph}), and can call {@link TimeFunctions}.
 */
public final class QueryRunner {
    private final DatasetGraph dataset;
    private final Duration timeout;
    private final FunctionRegistry functions = TimeFunctions.beside(iri -> true);

    /**
     * @param timeout after this a query is stopped; zero for never
     */
    public QueryRunner(DatasetGraph dataset, Duration timeout) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.timeout = requireNonNull(timeout, "timeout is null");
    }

    /**
     * Runs a query and writes its answer.
     *
     * @param arguments parameter name to value as typed by the user
     * @param limit at most so many rows; does not lengthen a LIMIT of the query itself
     * @throws QueryException when a parameter is unknown, missing or wrong, when the query fails or takes too long, or when its answer cannot be
     *     written in that form. Rows may have been written before.
     */
    public void write(
            SavedQuery query,
            Map<String, String> arguments,
            OptionalLong limit,
            ResultWriter writer,
            OutputStream out) {
        execute(query, arguments, limit, execution -> {
            writer.write(execution, out);
            return true;
        });
    }

    /**
     * Runs a SELECT query.
     *
     * @throws QueryException as {@link #write}, and when the query is no SELECT query
     */
    public Rows rows(SavedQuery query, Map<String, String> arguments) {
        return execute(query, arguments, OptionalLong.empty(), execution -> {
            if (!execution.getQuery().isSelectType()) {
                throw new QueryException("query " + query.name() + " gives no rows: it is no SELECT query");
            }
            return Rows.of(execution.select());
        });
    }

    private <T> T execute(
            SavedQuery saved, Map<String, String> arguments, OptionalLong limit, Function<QueryExec, T> use) {
        Query query = Sparql.parse(saved.text());
        limit.ifPresent(most -> query.setLimit(query.hasLimit() ? Math.min(most, query.getLimit()) : most));
        try {
            return Txn.calculateRead(dataset, () -> {
                QueryExecBuilder builder =
                        QueryExec.dataset(dataset).query(query).set(ARQConstants.registryFunctions, functions);
                if (!timeout.isZero()) {
                    builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
                }
                bind(saved, arguments).forEach((name, node) -> builder.substitution(Var.alloc(name), node));
                try (QueryExec execution = builder.build()) {
                    return use.apply(execution);
                }
            });
        } catch (QueryCancelledException e) {
            throw new QueryTimeoutException(
                    "query " + saved.name() + " took more than " + seconds()
                            + " s and was stopped; ask for less (narrower parameters, a LIMIT) or give it more time",
                    e);
        } catch (QueryExceptionHTTP e) {
            throw new QueryException("query " + saved.name() + " asks " + Elsewhere.failure(query, e), e);
        } catch (JenaException e) {
            throw new QueryException("query " + saved.name() + " failed: " + e.getMessage(), e);
        }
    }

    private String seconds() {
        return BigDecimal.valueOf(timeout.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private Map<String, Node> bind(SavedQuery query, Map<String, String> arguments) {
        requireKnown(query, arguments);
        Resolver resolver = new Resolver(dataset);
        Map<String, Node> bound = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Parameter parameter : query.parameters()) {
            Optional<String> value = Optional.ofNullable(arguments.get(parameter.name()))
                    .filter(given -> !given.isBlank())
                    .or(parameter::defaultValue);
            if (value.isPresent()) {
                bound.put(parameter.name(), term(resolver, parameter, value.get()));
            } else if (parameter.isRequired()) {
                missing.add(parameter.name() + " (" + parameter.type().example() + ")");
            }
        }
        if (!missing.isEmpty()) {
            throw new QueryException("query " + query.name() + " needs " + String.join(" and ", missing) + ": -p "
                    + missing.get(0).replaceFirst(" .*", "") + "=...");
        }
        return bound;
    }

    private static Node term(Resolver resolver, Parameter parameter, String value) {
        return switch (parameter.type()) {
            case ENTITY, EVENT -> resolver.resolve(parameter, value);
            default -> ParameterValue.term(parameter, value);
        };
    }

    private static void requireKnown(SavedQuery query, Map<String, String> arguments) {
        List<String> names = query.parameters().stream().map(Parameter::name).toList();
        arguments.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new QueryException("query " + query.name() + " has no parameter " + name
                            + (names.isEmpty() ? "; it has none" : " (there are: " + String.join(", ", names) + ")"));
                });
    }
}
