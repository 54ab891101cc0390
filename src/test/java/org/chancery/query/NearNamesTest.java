package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
    private static final List<String> NAMES = List.of("Xi Jinping", "Iran", "Iraq", "UN", "EU", "Mali", "Macron");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Xi Jinpin | Xi Jinping
                    Xi        | Xi Jinping
                    Irn       | Iran
                    Ira       | Iran, Iraq
                    Irk       |
                    Foo       |
                    UM        | UN
                    Irab      | Iran, Iraq
                    """)
    void suggestsWhatIsLikeTheNameAndOfShortNamesOnlyTheNearest(String name, String near) {
        List<String> wanted = near == null ? List.of() : Arrays.asList(near.split(", "));

        assertThat(NearNames.to(name, NAMES)).isEqualTo(wanted);
    }
}
