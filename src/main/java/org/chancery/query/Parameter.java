package org.chancery.query;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A variable of a saved query that its user fills in.
 *
 * @param name the variable, without the question mark
 * @param type what it takes
 * @param defaultValue what it gets when nothing is given
 * @param optional whether the query also runs with the variable left free, which then stands for anything
 * @param description what it means
 */
public record Parameter(
        String name, ParameterType type, Optional<String> defaultValue, boolean optional, String description) {
    public Parameter {
        requireNonNull(name, "name is null");
        requireNonNull(type, "type is null");
        requireNonNull(defaultValue, "defaultValue is null");
        requireNonNull(description, "description is null");
        if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("no name of a variable: " + name);
        }
    }

    /** Whether the query cannot run before somebody gives a value. */
    public boolean isRequired() {
        return defaultValue.isEmpty() && !optional;
    }
}
