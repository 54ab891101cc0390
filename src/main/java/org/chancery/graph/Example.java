package org.chancery.graph;

import static java.util.Objects.requireNonNull;

/**
 * A query that shows what can be asked.
 *
 * @param name letters, digits and hyphens; its IRI is made of it
 * @param title one line
 * @param description what it answers
 * @param query SPARQL that can be run as it is, prefixes included
 */
public record Example(String name, String title, String description, String query) {
    public Example {
        requireNonNull(name, "name is null");
        requireNonNull(title, "title is null");
        requireNonNull(description, "description is null");
        requireNonNull(query, "query is null");
    }
}
