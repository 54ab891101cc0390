package org.chancery.query;

/** A value that a parameter of a query cannot take. */
public final class QueryArgumentException extends QueryException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String problem;

    /** @param problem goes on after the name of the parameter: {@code : no entity called ...}, {@code takes a day ...} */
    QueryArgumentException(String parameter, String problem) {
        super("parameter " + parameter + problem);
        this.parameter = parameter;
        this.problem = problem;
    }

    /** The message for a user who gave the value as an option of the same name. */
    public String messageForOption() {
        return "--" + parameter + problem;
    }
}
