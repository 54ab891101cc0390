package org.chancery.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {
    private static final Assembler ASSEMBLER = new Assembler();

    static List<Case> cases() {
        return Case.load("outcomes.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eventLooksAsTheTableSays(Case given) {
        List<Event> events = ASSEMBLER.assemble(given.claims(), given.stories());
        assertThat(events).hasSize(1);
        Set<String> asked = given.outcomes().stream().map(cells -> cells.get(0)).collect(Collectors.toSet());

        List<List<String>> found = new ArrayList<>(said(events.get(0)));
        found.removeIf(line -> !asked.contains(line.get(0)));

        assertThat(found).containsExactlyInAnyOrderElementsOf(given.outcomes());
    }

    private static List<List<String>> said(Event event) {
        Stream<List<String>> lines = Stream.of(
                List.of("label", event.label()),
                List.of("date", date(event.dates())),
                List.of("status", name(event.status())),
                List.of("disputed", String.join(", ", event.disputed())),
                List.of(
                        "lasts",
                        day(event.dates().flatMap(EventDates::latestStart)),
                        day(event.dates().flatMap(EventDates::earliestEnd))));
        Stream<List<String>> states = event.states().stream()
                .map(state -> List.of(
                        "state",
                        state.knownFrom().toString(),
                        name(state.status()),
                        date(state.dates()),
                        String.valueOf(state.claimCount()),
                        String.valueOf(state.sourceCount())));
        return Stream.concat(lines, states).toList();
    }

    private static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String date(Optional<EventDates> dates) {
        return dates.map(d -> d.bounds().edtf()).orElse("-");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }
}
