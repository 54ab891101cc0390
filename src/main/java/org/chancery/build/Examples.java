package org.chancery.build;

import java.util.List;
import org.chancery.graph.Example;
import org.chancery.query.Parameter;
import org.chancery.query.SavedQueries;

/** The saved queries as examples for the description of a store. */
public final class Examples {
    private Examples() {}

    /** Those that the endpoint can run without a value from the user, with prefixes written out and defaults filled in. */
    public static List<Example> of(SavedQueries queries) {
        return queries.all().stream()
                .filter(query -> !query.federated())
                .filter(query -> query.parameters().stream().noneMatch(Parameter::isRequired))
                .map(query -> new Example(query.name(), query.title(), query.description(), query.standalone()))
                .toList();
    }
}
