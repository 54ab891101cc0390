package org.chancery.build;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.graph.Example;
import org.chancery.graph.Prefixes;
import org.chancery.query.Parameter;
import org.chancery.query.SavedQueries;
import org.chancery.query.SavedQuery;

/** The saved queries as examples for the description of a store. */
public final class Examples {
    private Examples() {}

    /** Those that can be run without a value from the user, with the prefixes that they use written out. */
    public static List<Example> of(SavedQueries queries) {
        return queries.all().stream()
                .filter(query -> query.parameters().stream().noneMatch(Parameter::isRequired))
                .map(Examples::example)
                .toList();
    }

    private static Example example(SavedQuery query) {
        String prefixes = Prefixes.ALL.entrySet().stream()
                .filter(prefix -> query.body().matches("(?s).*\\b" + prefix.getKey() + ":.*"))
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining());
        return new Example(query.name(), query.title(), query.description(), prefixes + "\n" + query.body());
    }
}
