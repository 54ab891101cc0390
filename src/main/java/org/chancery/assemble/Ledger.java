package org.chancery.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.event.EventType;
import org.chancery.event.Status;

/**
 * What could be known of an event from reporting day to reporting day.
 *
 * <p>The status on a day is that of the stories which first speak of the event on the latest reporting day up to it, by majority, ties in the order of
 * {@link Status}. Once it has happened, later plans and possibilities no longer count, and a denial makes the status disputed.
 *
 * @param states one for each reporting day, oldest first; none when no article is dated
 * @param status what holds now
 * @param disputed whether it was denied after it was reported as having happened
 */
record Ledger(List<EventState> states, Status status, boolean disputed) {
    static Ledger of(List<Reading> readings, EventType type) {
        Map<Long, List<Reading>> days = new TreeMap<>();
        readings.stream().filter(Reading::isReported).forEach(reading -> days.computeIfAbsent(
                        reading.reported(), d -> new ArrayList<>())
                .add(reading));
        Progress progress = new Progress();
        if (days.isEmpty()) {
            progress.report(readings);
        }
        List<EventState> states = new ArrayList<>();
        List<Reading> soFar = new ArrayList<>();
        List<Long> dates = List.copyOf(days.keySet());
        for (int i = 0; i < dates.size(); i++) {
            List<Reading> today = days.getOrDefault(dates.get(i), List.of());
            soFar.addAll(today);
            progress.report(today);
            Optional<LocalDate> until =
                    i + 1 < dates.size() ? Optional.of(LocalDate.ofEpochDay(dates.get(i + 1))) : Optional.empty();
            states.add(state(dates.get(i), until, progress.status, soFar, type));
        }
        return new Ledger(List.copyOf(states), progress.status, progress.denied);
    }

    private static EventState state(
            long day, Optional<LocalDate> until, Status status, List<Reading> soFar, EventType type) {
        return new EventState(
                LocalDate.ofEpochDay(day),
                until,
                status,
                DateConsensus.of(soFar, type).dates(),
                PlaceVote.of(soFar, type).place(),
                soFar.size(),
                (int) soFar.stream().map(Reading::story).distinct().count());
    }

    private static final class Progress {
        private Status status = Status.POSSIBLE;
        private boolean happened;
        private boolean denied;
        private final Set<String> told = new HashSet<>();

        /** A copy that appears days after the first of its kind brings no news. */
        void report(List<Reading> today) {
            List<Reading> news = today.stream()
                    .filter(reading -> !told.contains(reading.story()))
                    .toList();
            today.forEach(reading -> told.add(reading.story()));
            List<Reading> count = news.stream()
                    .filter(reading -> !happened || !reading.isStillToCome())
                    .toList();
            Votes<Status> votes = Votes.of(
                    byStory(count), reading -> Stream.of(reading.claim().status()));
            votes.winner(java.util.Comparator.naturalOrder()).ifPresent(this::become);
        }

        private void become(Status next) {
            if (happened && next == Status.DENIED) {
                denied = true;
                return;
            }
            happened |= next == Status.OCCURRED;
            status = next;
        }

        /** One reading a story: the one with the status that most of the story's claims have. */
        private static List<Reading> byStory(List<Reading> readings) {
            Map<String, List<Reading>> stories = new TreeMap<>();
            readings.forEach(reading -> stories.computeIfAbsent(reading.story(), s -> new ArrayList<>())
                    .add(reading));
            return stories.values().stream().map(Progress::typical).toList();
        }

        private static Reading typical(List<Reading> story) {
            Map<Status, Long> counts = story.stream()
                    .collect(java.util.stream.Collectors.groupingBy(
                            reading -> reading.claim().status(), TreeMap::new, java.util.stream.Collectors.counting()));
            long most =
                    counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
            return story.stream()
                    .filter(reading -> counts.getOrDefault(reading.claim().status(), 0L) == most)
                    .min(java.util.Comparator.comparing(
                            (Reading reading) -> reading.claim().status()))
                    .orElseThrow();
        }
    }
}
