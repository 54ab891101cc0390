package org.chancery.entity.judgement.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                "\"quoted\" and not",
                "\"all\"",
                "a \" b",
                "=1+1",
                "+41",
                "-1",
                "@somebody",
                "-",
                "it's",
                "'",
                "Li Chenggang; Mr Li"
            })
    void whatIsWrittenIsReadAgain(String value) {
        String line = Cells.line(List.of("a", value, "z"));

        Table.Row row = Table.rows(Path.of("t"), "one\ttwo\tthree\n" + line + "\n", 1, List.of())
                .get(0);
        assertThat(row.get("two")).isEqualTo(value);
        assertThat(row.get("three")).isEqualTo("z");
    }

    @Test
    void aCellStaysOnItsLine() {
        assertThat(Cells.line(List.of("a\tb\r\nc\u2028d", "e"))).isEqualTo("a b c d\te");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x.example\")", "+1", "-1", "@x"})
    void nothingIsAFormula(String value) {
        assertThat(Cells.line(List.of(value)).replace("\"", "")).startsWith("'");
    }
}
