package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void alignsTextLeftAndNumbersRight() {
        Rows rows = new Rows(
                List.of("who", "events"),
                List.of(row(text("Trump"), number("5")), row(text("Xi"), number("12")), row(null, null)));

        assertThat(new TextTable(80).format(rows))
                .isEqualTo(
                        """
                        who    events
                        -----  ------
                        Trump       5
                        Xi         12

                        """);
    }

    @Test
    void wrapsTheWidestColumnsToTheScreen() {
        Rows rows = new Rows(
                List.of("day", "quote"),
                List.of(row(text("2025-10-30"), text("The two leaders met in Busan on Thursday."))));

        assertThat(new TextTable(32).format(rows))
                .isEqualTo(
                        """
                        day         quote
                        ----------  --------------------
                        2025-10-30  The two leaders met
                                    in Busan on
                                    Thursday.
                        """);
    }

    @Test
    void breaksAWordThatIsWiderThanItsColumn() {
        Rows rows = new Rows(List.of("a"), List.of(row(text("abcdefghijklmnop"))));

        assertThat(new TextTable(8).format(rows)).isEqualTo("a\n--------\nabcdefgh\nijklmnop\n");
    }

    @Test
    void countsWideLettersAsTwoAndCombiningMarksAsNone() {
        Rows rows = new Rows(
                List.of("name", "n"), List.of(row(text("習近平"), text("x")), row(text("Se\u0301oul"), text("y"))));

        assertThat(new TextTable(80).format(rows)).isEqualTo("name    n\n------  -\n習近平  x\nSe\u0301oul   y\n");
    }

    @Test
    void writesDoublesAsPeopleDo() {
        Rows rows = new Rows(List.of("v"), List.of(row(real("5.5e11")), row(real("0.90")), row(real("INF"))));

        assertThat(new TextTable(80).format(rows)).contains("550000000000\n", " 0.9\n", " INF\n");
    }

    private static List<Optional<Node>> row(@org.jspecify.annotations.Nullable Node... terms) {
        return Arrays.stream(terms).map(Optional::ofNullable).toList();
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node number(String lexical) {
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDinteger);
    }

    private static Node real(String lexical) {
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdouble);
    }
}
