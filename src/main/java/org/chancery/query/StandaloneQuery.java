package org.chancery.query;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.chancery.graph.Dip;
import org.chancery.graph.Prefixes;

/**
 * A saved query as it can be given to any SPARQL endpoint over the graph: with the prefixes that it uses and the defaults of its parameters filled in.
 * Parameters without a default stay variables, which stand for anything.
 */
final class StandaloneQuery {
    private static final Pattern PREFIX = Pattern.compile("(?<![\\w:<])([a-z]+):[A-Za-z]?");

    private StandaloneQuery() {}

    static String of(SavedQuery query) {
        String body = query.body();
        for (Parameter parameter : query.parameters()) {
            Optional<String> value = parameter.defaultValue();
            if (value.isPresent()) {
                Pattern variable = Pattern.compile("[?$]" + parameter.name() + "\\b");
                body = variable.matcher(body)
                        .replaceAll(Matcher.quoteReplacement(written(ParameterValue.term(parameter, value.get()))));
            }
        }
        return prefixes(body) + body;
    }

    private static String written(Node term) {
        if (term.isURI()) {
            return term.getURI().startsWith(Dip.NS) ? Sparql.shorten(term.getURI()) : "<" + term.getURI() + ">";
        }
        String lexical =
                "\"" + term.getLiteralLexicalForm().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return lexical + "^^<" + term.getLiteralDatatypeURI() + ">";
    }

    private static String prefixes(String body) {
        Map<String, String> used = new TreeMap<>();
        Matcher matcher = PREFIX.matcher(body);
        while (matcher.find()) {
            Optional.ofNullable(Prefixes.ALL.get(matcher.group(1))).ifPresent(iri -> used.put(matcher.group(1), iri));
        }
        StringBuilder lines = new StringBuilder();
        used.forEach((prefix, iri) ->
                lines.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n"));
        return lines.append('\n').toString();
    }
}
