package org.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;

/** Reads the text of a {@code .rq} file. Everything that can be wrong with it is found here, before anybody runs it. */
final class QueryFile {
    private static final List<String> KEYS = List.of("title", "description", "federated", "params");
    private static final List<String> PARAMETER_KEYS = List.of("name", "type", "default", "optional", "description");

    private final String name;
    private final String source;
    private final String text;
    private final HeadBlock head;

    private QueryFile(String name, String source, String text) {
        this.name = name;
        this.source = source;
        this.text = text;
        this.head = new HeadBlock(source);
    }

    /**
     * Reads a query file.
     *
     * @param name what the query is called
     * @param source the file, for messages
     * @throws QueryException with file and line, when the head or the query is wrong
     */
    static SavedQuery read(String name, String source, String text) {
        return new QueryFile(name, source, text).read();
    }

    private SavedQuery read() {
        Map<String, HeadBlock.Entry> entries = keyed(head.entries(HeadBlock.lines(text)), KEYS);
        List<Parameter> parameters = new ArrayList<>();
        Optional<HeadBlock.Entry> list = Optional.ofNullable(entries.get("params"));
        list.ifPresent(entry -> head.items(entry).forEach(item -> parameters.add(parameter(item, entry.line()))));
        SavedQuery query = new SavedQuery(
                name,
                value(entries, "title").orElse(name),
                value(entries, "description").orElse(""),
                parameters,
                flag(entries, "federated"),
                text);
        check(query, list.map(HeadBlock.Entry::line).orElse(1));
        return query;
    }

    private Parameter parameter(List<HeadBlock.Entry> item, int listLine) {
        int line = item.isEmpty() ? listLine : item.get(0).line();
        Map<String, HeadBlock.Entry> entries = keyed(item, PARAMETER_KEYS);
        String variable = value(entries, "name").orElseThrow(() -> head.error(line, "a parameter has no name"));
        Optional<String> defaultValue = value(entries, "default");
        boolean optional = flag(entries, "optional");
        try {
            Parameter parameter = new Parameter(
                    variable,
                    type(value(entries, "type").orElse(ParameterType.STRING.word())),
                    defaultValue,
                    optional,
                    value(entries, "description").orElse(""));
            defaultValue.ifPresent(value -> ParameterValue.check(parameter, value));
            return parameter;
        } catch (IllegalArgumentException | QueryException e) {
            throw head.error(line, String.valueOf(e.getMessage()));
        }
    }

    private static ParameterType type(String word) {
        return ParameterType.of(word)
                .orElseThrow(() -> new QueryException("no type of parameter: " + word + " (there are: "
                        + String.join(", ", ParameterType.words()) + ")"));
    }

    private void check(SavedQuery query, int line) {
        try {
            Collection<Var> variables = OpVars.mentionedVars(Algebra.compile(Sparql.parse(query.text())));
            for (Parameter parameter : query.parameters()) {
                if (!variables.contains(Var.alloc(parameter.name()))) {
                    throw head.error(line, "the query has no variable ?" + parameter.name());
                }
                if (query.parameters().stream()
                                .filter(other -> other.name().equals(parameter.name()))
                                .count()
                        > 1) {
                    throw head.error(line, "parameter " + parameter.name() + " is there twice");
                }
            }
        } catch (QueryParseException e) {
            throw new QueryException(source + ": " + firstLines(e), e);
        }
    }

    private static String firstLines(QueryParseException e) {
        String message = String.valueOf(e.getMessage()).strip();
        return message.lines().limit(2).reduce((a, b) -> a + " " + b.strip()).orElse("not SPARQL");
    }

    private Map<String, HeadBlock.Entry> keyed(List<HeadBlock.Entry> entries, List<String> known) {
        Map<String, HeadBlock.Entry> map = new LinkedHashMap<>();
        for (HeadBlock.Entry entry : entries) {
            if (!known.contains(entry.key())) {
                throw head.error(
                        entry.line(), "no key " + entry.key() + " (there are: " + String.join(", ", known) + ")");
            }
            if (map.put(entry.key(), entry) != null) {
                throw head.error(entry.line(), "key " + entry.key() + " is there twice");
            }
        }
        return map;
    }

    private static Optional<String> value(Map<String, HeadBlock.Entry> entries, String key) {
        return Optional.ofNullable(entries.get(key)).map(HeadBlock.Entry::value).filter(value -> !value.isEmpty());
    }

    private boolean flag(Map<String, HeadBlock.Entry> entries, String key) {
        HeadBlock.Entry entry = entries.get(key);
        if (entry == null) {
            return false;
        }
        if (!entry.value().matches("true|false")) {
            throw head.error(entry.line(), key + " is true or false, not \"" + entry.value() + "\"");
        }
        return Boolean.parseBoolean(entry.value());
    }
}
