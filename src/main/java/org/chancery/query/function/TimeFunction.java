package org.chancery.query.function;

import java.util.List;
import java.util.function.BiPredicate;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.chancery.graph.Dip;
import org.chancery.time.relation.FuzzyTime;

/** Asks something of two times. An argument that is no time is an error of the expression, as SPARQL has it: a FILTER drops the row. */
final class TimeFunction extends FunctionBase {
    private final BiPredicate<FuzzyTime, FuzzyTime> question;

    TimeFunction(BiPredicate<FuzzyTime, FuzzyTime> question) {
        this.question = question;
    }

    @Override
    public void checkBuild(String iri, ExprList arguments) {
        if (arguments.size() != 2) {
            throw new QueryBuildException("dip:" + iri.substring(Dip.NS.length()) + " takes two times, not "
                    + arguments.size() + " arguments");
        }
    }

    @Override
    protected NodeValue exec(List<NodeValue> arguments, FunctionEnv environment) {
        FuzzyTime one = TimeArgument.read(arguments.get(0).asNode(), environment);
        FuzzyTime other = TimeArgument.read(arguments.get(1).asNode(), environment);
        return NodeValue.booleanReturn(question.test(one, other));
    }

    @Override
    public NodeValue exec(List<NodeValue> arguments) {
        throw new IllegalStateException("called without the data");
    }
}
