package org.chancery.query;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Writes the answer of a query, whatever kind of query it is. Leaves the stream open.
 *
 * @param format the form
 * @param width for tables: the columns of the screen, to which longer texts are wrapped
 */
public record ResultWriter(ResultFormat format, int width) {
    /** The width of tables that do not go to a screen. */
    public static final int DEFAULT_WIDTH = 160;

    public ResultWriter {
        requireNonNull(format, "format is null");
    }

    public static ResultWriter of(ResultFormat format) {
        return new ResultWriter(format, DEFAULT_WIDTH);
    }

    void write(QueryExec execution, OutputStream out) {
        Query query = execution.getQuery();
        if (query.isSelectType()) {
            writeRows(execution, out);
        } else if (query.isAskType()) {
            writeAnswer(execution, out);
        } else if (query.isConstructType() || query.isDescribeType()) {
            Lang lang = format.forGraph();
            writeGraph(query.isConstructType() ? execution.construct() : execution.describe(), lang, out);
        } else {
            throw new QueryException("only SELECT, ASK, CONSTRUCT and DESCRIBE queries are run");
        }
    }

    private void writeRows(QueryExec execution, OutputStream out) {
        if (format == ResultFormat.TABLE) {
            print(out, new TextTable(width).format(Rows.of(execution.select())));
        } else {
            writer().write(out, execution.select(), ARQ.getContext());
        }
    }

    private void writeAnswer(QueryExec execution, OutputStream out) {
        if (format == ResultFormat.TABLE) {
            print(out, execution.ask() ? "yes\n" : "no\n");
        } else {
            writer().write(out, execution.ask(), ARQ.getContext());
        }
    }

    private RowSetWriter writer() {
        return RowSetWriterRegistry.getFactory(format.forRows()).create(format.forRows());
    }

    private static void writeGraph(Graph graph, Lang lang, OutputStream out) {
        graph.getPrefixMapping().clearNsPrefixMap().setNsPrefixes(Sparql.prefixesIn(graph));
        RDFWriter.source(graph).lang(lang).output(out);
    }

    private static void print(OutputStream out, String text) {
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        stream.print(text);
        stream.flush();
    }
}
