package org.chancery.query.function;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.chancery.time.relation.FuzzyTime;

/**
 * Reads an argument of a time function: a literal that is a date, or something of the graph that has bounds.
 *
 * <p>The two kinds of literal are the two things that a query has at hand. What the graph says of something, an EDTF literal, is when it happened as exactly
 * as is known, so it happened somewhere within. What XML Schema has a datatype for, and what is marked as a {@code dip:Period}, is the day, month, year or
 * period itself, from its first day to its last.
 */
final class TimeArgument {
    private TimeArgument() {}

    /** @throws ExprEvalException when it is no time */
    static FuzzyTime read(Node argument, FunctionEnv environment) {
        SeenBounds.Reading reading = SeenBounds.of(
                argument,
                environment,
                each -> each.isLiteral() ? TimeLiteral.read(each) : NodeBounds.of(each, environment.getDataset()));
        return reading.time().orElseThrow(() -> new ExprEvalException(argument + " is no time: " + reading.fault()));
    }
}
