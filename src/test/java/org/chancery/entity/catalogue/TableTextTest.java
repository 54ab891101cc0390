package org.chancery.entity.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTextTest {
    /** Tabs are bars and line ends semicolons here. */
    @ParameterizedTest
    @CsvSource({
        "a|b;c|d;,[a b -][c d -]",
        "a|b;c|d,[a b -][c d -]",
        "a;;b,[a - -][- - -][b - -]",
        "|b|;,[- b -]",
        "a|b|c|d;e,[a b c][e - -]",
        "Éire|Ōsaka|東京;ß,[Éire Ōsaka 東京][ß - -]",
        ";,[- - -]",
    })
    void linesAreCutIntoCells(String text, String cells) {
        assertThat(cells(text.replace(";", "\n"))).isEqualTo(cells);
        assertThat(cells(text.replace(";", "\r\n"))).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({"0,''", "1,a"})
    void beforeTheFirstLineAndBehindTheLastIsNothing(int line, String text) {
        TableText table = new TableText(text.getBytes(StandardCharsets.UTF_8));

        assertThat(table.cell()).isEmpty();
        assertThat(table.nextLine()).isEqualTo(line > 0);
        assertThat(table.line()).isEqualTo(line);
        assertThat(table.nextLine()).isFalse();
    }

    private static String cells(String text) {
        TableText table = new TableText(text.replace('|', '\t').getBytes(StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        while (table.nextLine()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String cell = table.cell();
                cells.add(cell.isEmpty() ? "-" : cell);
            }
            all.append(cells.toString().replace(",", ""));
        }
        return all.toString();
    }
}
