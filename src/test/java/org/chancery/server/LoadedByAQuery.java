package org.chancery.server;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;

/** A function that must never be loaded because a query names its class. */
public final class LoadedByAQuery extends FunctionBase0 {
    private static final AtomicBoolean LOADED = new AtomicBoolean();

    public LoadedByAQuery() {
        LOADED.set(true);
    }

    static boolean loaded() {
        return LOADED.get();
    }

    @Override
    public NodeValue exec() {
        LOADED.set(true);
        return NodeValue.makeInteger(5000);
    }
}
