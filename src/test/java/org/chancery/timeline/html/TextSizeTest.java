package org.chancery.timeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSizeTest {
    @Test
    void aTextThatFitsStaysAndAWiderOneIsCut() {
        assertThat(TextSize.fit("Kenya", 100)).isEqualTo("Kenya");
        assertThat(TextSize.fit("Kenya and Ethiopia", 60)).matches("Kenya.*…");
        assertThat(TextSize.of(TextSize.fit("Kenya and Ethiopia", 60))).isLessThanOrEqualTo(60);
        assertThat(TextSize.fit("Kenya", -5)).isEqualTo("…");
    }

    @Test
    void aCharacterOutsideThePlaneIsNeverCutInTwo() {
        for (double width = 0; width < 60; width++) {
            assertThat(TextSize.fit("😀😀😀😀", width)).doesNotContain("?").matches("(😀)*…?");
        }
    }
}
