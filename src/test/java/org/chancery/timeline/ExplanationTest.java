package org.chancery.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.query.GenevaStore;
import org.chancery.query.QueryException;
import org.chancery.timeline.text.TextExplanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    private static final DatasetGraph STORE = GenevaStore.open();

    private final TimelineEvents events = new TimelineEvents(STORE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event-geneva",
                "https://w3id.org/chancery/id/event-geneva",
                "id:event-geneva",
                "meet in geneva",
                "Ronald Reagan and Mikhail Gorbachev meet in Geneva",
                "event-old"
            })
    void anEventIsFoundByIdIriPartOfItsLabelAndItsFormerId(String event) {
        assertThat(events.explain(event).event().id()).isEqualTo("event-geneva");
    }

    @Test
    void aPartThatSeveralLabelsHaveListsThem() {
        assertThatThrownBy(() -> events.explain("Gorbachev"))
                .isInstanceOf(TimelineException.class)
                .hasMessageContaining("4 events")
                .hasMessageContaining("event-visit  1986  Mikhail Gorbachev visits the United States");
    }

    @Test
    void aPartThatNoLabelHasIsAnError() {
        assertThatThrownBy(() -> events.explain("Yalta"))
                .isInstanceOf(TimelineException.class)
                .hasMessageContaining("\"Yalta\"")
                .hasMessageContaining("chancery timeline");
    }

    @Test
    void anIdThatIsNotInTheStoreIsAnError() {
        assertThatThrownBy(() -> events.explain("event-0000"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("event-0000");
    }

    @Test
    void historyAndSentencesAreWrittenAsText() throws IOException {
        StringWriter out = new StringWriter();

        new TextExplanation().write(events.explain("event-tokyo"), out);

        assertThat(out).hasToString(Expected.text("explanation.txt"));
    }
}
