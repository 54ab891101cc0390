package org.chancery.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTest {
    @Test
    void aWrongNumberOfColumnsIsReportedWithTableAndLine() {
        assertThatThrownBy(() -> Table.parse("pairs.tsv", "# head\n\na\tb\n", 3))
                .isInstanceOf(AssembleException.class)
                .hasMessageContaining("pairs.tsv, line 3")
                .hasMessageContaining("2 columns instead of 3");
    }

    @Test
    void aCellThatCannotBeReadIsReportedWithItsPlace() {
        Table.Row row = Table.parse("pairs.tsv", "a\tmuch\n", 2).rows().get(0);

        assertThatThrownBy(() -> row.cell(1, Double::valueOf))
                .isInstanceOf(AssembleException.class)
                .hasMessageContaining("pairs.tsv, line 1, column 2")
                .hasMessageContaining("much");
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeIsKnownAndGoesWithItself(EventType type) {
        TypeTable table = TypeTable.load();

        assertThat(table.traits(type).type()).isEqualTo(type);
        assertThat(table.weight(type, type)).isPositive();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void typesThatGoTogetherAreComparedAtAll(EventType type) {
        TypeTable table = TypeTable.load();
        for (EventType other : EventType.values()) {
            if (table.weight(type, other) > Fit.VETO) {
                assertThat(Blocks.kind(type)).isEqualTo(Blocks.kind(other));
            }
        }
    }
}
