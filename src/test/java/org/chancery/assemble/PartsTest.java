package org.chancery.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.event.Claim;
import org.junit.jupiter.api.Test;

class PartsTest {
    private final List<Claim> claims = List.of(
            claim(0, "Visit", "William Ruto", "", "Southeast Asia", "2024-06-03/2024-06-09"),
            claim(1, "Visit", "William Ruto", "", "Vietnam", "2024-06-03/2024-06-05"),
            claim(2, "Visit", "William Ruto", "", "Indonesia", "2024-06-06/2024-06-09"),
            claim(3, "Meeting", "William Ruto", "Pham Minh Chinh", "Hanoi", "2024-06-04"),
            claim(4, "Meeting", "William Ruto", "Narendra Modi", "Delhi", "2024-06-04"),
            claim(5, "Meeting", "Narendra Modi", "Pham Minh Chinh", "Hanoi", "2024-06-04"),
            claim(6, "Meeting", "William Ruto", "Prabowo Subianto", "Jakarta", "2024-09-01"),
            claim(7, "Visit", "William Ruto", "", "Greece", "2024-06-03"));

    @Test
    void stopsArePartsOfTheTourAndMeetingsOfTheStop() {
        Map<String, String> wholes = new TreeMap<>();
        List<Event> events = new Assembler().assemble(claims, Map.of());
        events.forEach(event -> event.partOf().ifPresent(whole -> wholes.put(event.label(), label(events, whole))));

        assertThat(wholes)
                .containsOnly(
                        Map.entry("William Ruto visits Vietnam", "William Ruto visits Southeast Asia"),
                        Map.entry("William Ruto visits Indonesia", "William Ruto visits Southeast Asia"),
                        Map.entry("William Ruto and Pham Minh Chinh meet in Hanoi", "William Ruto visits Vietnam"));
    }

    private static String label(List<Event> events, String id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .map(Event::label)
                .findFirst()
                .orElseThrow();
    }

    private static Claim claim(int number, String type, String source, String target, String place, String time) {
        return TestClaims.of(number, List.of("", "1", "2024-06-01", type, "planned", source, target, place, time));
    }
}
