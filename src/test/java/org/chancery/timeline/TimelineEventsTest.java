package org.chancery.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.event.EventType;
import org.chancery.event.Status;
import org.chancery.query.GenevaStore;
import org.chancery.query.QueryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineEventsTest {
    private static final DatasetGraph STORE = GenevaStore.open();

    private final TimelineEvents events = new TimelineEvents(STORE);

    @Test
    void eventsComeByDayAndUndatedOnesLast() {
        assertThat(ids(TimelineFilter.ALL))
                .containsExactly(
                        "event-geneva",
                        "event-visit",
                        "event-tokyo",
                        "event-reykjavik",
                        "event-accusation",
                        "event-call",
                        "event-loan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Japan", "japan", "Q17", "https://w3id.org/chancery/id/Q17", "http://www.wikidata.org/entity/Q17"
            })
    void anActorIsFoundByLabelWikidataIdAndIri(String actor) {
        assertThat(ids(filter(actor, "", "", ""))).containsExactly("event-tokyo", "event-loan");
    }

    @Test
    void aCountryHasTheEventsOfItsPeople() {
        assertThat(ids(filter("United States", "", "", ""))).contains("event-geneva", "event-reykjavik");
    }

    @Test
    void anEventCountsWhenAnyOfItsDaysLiesBetweenTheTwoAndUndatedOnesDoNot() {
        assertThat(ids(filter("", "1986-01-12", "1986-01-31", ""))).containsExactly("event-visit", "event-tokyo");
        assertThat(ids(filter("", "1986-10-12", "", ""))).containsExactly("event-visit", "event-reykjavik");
        assertThat(ids(filter("", "", "1985-12-31", ""))).containsExactly("event-geneva");
    }

    @Test
    void aTypeStandsForItsSubtypes() {
        assertThat(ids(filter("", "", "", "Consultation")))
                .containsExactly("event-geneva", "event-visit", "event-tokyo", "event-reykjavik", "event-call");
        assertThat(ids(filter("", "", "", "Summit"))).containsExactly("event-reykjavik");
    }

    @Test
    void anEventHasWhatTheGraphSaysOfIt() {
        TimelineEvent tokyo = events.find(filter("", "", "", "")).events().get(2);

        assertThat(tokyo.type()).isEqualTo(EventType.VISIT);
        assertThat(tokyo.status()).isEqualTo(Status.OCCURRED);
        assertThat(tokyo.when().map(When::edtf)).contains("1986-01-10/1986-01-15");
        assertThat(tokyo.disputed()).containsExactly("date");
        assertThat(tokyo.initiators())
                .containsExactly(new Named("x-eduard-shevardnadze-1f", "Eduard Shevardnadze", Optional.empty()));
        assertThat(tokyo.recipients())
                .containsExactly(new Named("Q17", "Japan", Optional.of("http://www.wikidata.org/entity/Q17")));
        assertThat(tokyo.sources()).isEqualTo(2);
        assertThat(tokyo.quotations())
                .extracting(Quotation::source, quotation -> quotation.status(), quotation -> quotation
                        .phrase()
                        .orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Daily Ledger", Status.PLANNED, "on January 10"),
                        org.assertj.core.groups.Tuple.tuple("Daily Ledger", Status.OCCURRED, "on January 15"));
    }

    @Test
    void aCopyOfAWireStoryNamesTheStory() {
        TimelineEvent geneva = events.find(TimelineFilter.ALL).events().get(0);

        assertThat(geneva.quotations())
                .extracting(Quotation::article, Quotation::story)
                .contains(org.assertj.core.groups.Tuple.tuple("a4", "a3"));
    }

    @Test
    void theTitleNamesTheActorAsTheGraphDoes() {
        assertThat(events.find(filter("Q17", "", "", "")).title()).isEqualTo("Timeline of Japan");
        assertThat(events.find(filter("Q17", "1985-01-01", "", "Visit")).subtitle())
                .isEqualTo("Q17, from 1985-01-01, only Visit");
    }

    @Test
    void anUnknownActorIsAnError() {
        assertThatThrownBy(() -> events.find(filter("Atlantis", "", "", "")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Atlantis");
    }

    @Test
    void daysInTheWrongOrderAreAnError() {
        assertThatThrownBy(() -> filter("", "1986-02-01", "1986-01-01", ""))
                .isInstanceOf(TimelineException.class)
                .hasMessageContaining("1986-02-01")
                .hasMessageContaining("exchange");
    }

    private List<String> ids(TimelineFilter filter) {
        return events.find(filter).events().stream().map(TimelineEvent::id).toList();
    }

    private static TimelineFilter filter(String actor, String from, String to, String type) {
        return new TimelineFilter(
                given(actor), given(from).map(LocalDate::parse), given(to).map(LocalDate::parse), given(type));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
