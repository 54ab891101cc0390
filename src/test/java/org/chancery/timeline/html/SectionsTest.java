package org.chancery.timeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.event.Status;
import org.chancery.timeline.TestEvents;
import org.chancery.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {
    @Test
    void aBusyMonthIsNotPressedTogetherByOldEvents() {
        List<TimelineEvent> events = new ArrayList<>();
        events.add(event("2009-05-01", "2009-05-01"));
        events.add(event("2015-01-01", "2015-12-31"));
        for (int day = 10; day < 20; day++) {
            events.add(event("2024-06-" + day, "2024-06-" + day));
        }
        events.add(event("2024-11-01", "2024-11-03"));

        assertThat(Sections.of(events))
                .extracting(Section::title, section -> section.events().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2009 to 2024", 3),
                        org.assertj.core.groups.Tuple.tuple("June 2024", 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyDatedEventIsInOneSectionThatItBeginsIn(int seed) {
        List<TimelineEvent> events = TestEvents.random(500, seed);

        List<Section> sections = Sections.of(events);

        assertThat(sections.stream().flatMap(section -> section.events().stream()))
                .containsExactlyInAnyOrderElementsOf(events.stream()
                        .filter(event -> event.when().isPresent())
                        .toList());
        assertThat(sections).allSatisfy(section -> assertThat(section.events())
                .allSatisfy(event ->
                        assertThat(event.when().orElseThrow().first()).isBetween(section.first(), section.last())));
        assertThat(sections.stream().map(Section::id)).doesNotHaveDuplicates();
    }

    private static TimelineEvent event(String first, String last) {
        return TestEvents.event("event-" + first, "Somebody meets somebody", Status.OCCURRED, first, last);
    }
}
