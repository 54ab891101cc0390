package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The answer to a SELECT query, held in memory.
 *
 * @param columns the variables, in the order of the query
 * @param rows for each solution the terms in the order of the columns; empty where a variable is not bound
 */
public record Rows(List<String> columns, List<List<Optional<Node>>> rows) {
    public Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Rows of(RowSet answer) {
        List<Var> variables = answer.getResultVars();
        List<List<Optional<Node>>> rows = new ArrayList<>();
        answer.forEachRemaining((Binding binding) -> rows.add(variables.stream()
                .map(variable -> Optional.ofNullable(binding.get(variable)))
                .toList()));
        return new Rows(variables.stream().map(Var::getVarName).toList(), rows);
    }

    /** The terms of one column. */
    public List<Optional<Node>> terms(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + name + " among " + columns);
        }
        return rows.stream().map(row -> row.get(index)).toList();
    }

    /** The lexical forms and abbreviated IRIs of one column; the empty text where it is not bound. */
    public List<String> column(String name) {
        return terms(name).stream().map(term -> term.map(Rows::text).orElse("")).toList();
    }

    /** A term for people: the lexical form, or the IRI with its prefix. */
    public static String text(Node term) {
        if (term.isLiteral()) {
            return term.getLiteralLexicalForm();
        }
        return term.isURI() ? Sparql.shorten(term.getURI()) : term.toString();
    }
}
