package org.chancery.query;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A SPARQL query with a title and typed parameters.
 *
 * @param name what it is asked for by: the file's name without {@code .rq}
 * @param title one line
 * @param description what it answers and how to read the answer
 * @param parameters what can be filled in, in the order of the head
 * @param federated whether it asks another endpoint (SERVICE) and so needs the network
 * @param text the whole file, head included
 */
public record SavedQuery(
        String name, String title, String description, List<Parameter> parameters, boolean federated, String text) {
    public SavedQuery {
        requireNonNull(name, "name is null");
        requireNonNull(title, "title is null");
        requireNonNull(description, "description is null");
        parameters = List.copyOf(parameters);
        requireNonNull(text, "text is null");
    }

    /** The parameter of this name. */
    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(parameterName))
                .findFirst();
    }

    /** The query without its head. */
    public String body() {
        return text.lines()
                .dropWhile(line -> line.startsWith(HeadBlock.MARK) || line.isBlank())
                .reduce("", (before, line) -> before + line + "\n");
    }

    /**
     * The query as any SPARQL endpoint over the graph takes it: with PREFIX lines and the defaults filled in. Parameters without a default are left as
     * variables.
     */
    public String standalone() {
        return StandaloneQuery.of(this);
    }
}
