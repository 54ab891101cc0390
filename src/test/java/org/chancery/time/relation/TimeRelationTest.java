package org.chancery.time.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.time.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeRelationTest {
    /** So many days are enough for every order of four days, and for bounds around each. */
    private static final int DAYS = 5;

    /** A time of whose days nothing is unknown. */
    private record Days(int start, int end) {}

    /** What holds between two times, in the words of Allen's table, with the conventions for single days. */
    private static AllenRelation holds(Days a, Days b) {
        int starts = Integer.compare(a.start, b.start);
        int ends = Integer.compare(a.end, b.end);
        if (starts == 0) {
            return ends < 0 ? AllenRelation.STARTS : ends > 0 ? AllenRelation.STARTED_BY : AllenRelation.EQUALS;
        }
        if (ends == 0) {
            return starts < 0 ? AllenRelation.FINISHED_BY : AllenRelation.FINISHES;
        }
        if (starts > 0 && ends < 0) {
            return AllenRelation.DURING;
        }
        if (starts < 0 && ends > 0) {
            return AllenRelation.CONTAINS;
        }
        if (starts < 0) {
            return a.end < b.start
                    ? AllenRelation.BEFORE
                    : a.end == b.start ? AllenRelation.MEETS : AllenRelation.OVERLAPS;
        }
        return b.end < a.start
                ? AllenRelation.AFTER
                : b.end == a.start ? AllenRelation.MET_BY : AllenRelation.OVERLAPPED_BY;
    }

    private static final Map<TimeRelation, Set<AllenRelation>> MEANT = new EnumMap<>(TimeRelation.class);

    static {
        for (AllenRelation each : AllenRelation.values()) {
            MEANT.put(TimeRelation.valueOf(each.name()), EnumSet.of(each));
        }
        MEANT.put(
                TimeRelation.WITHIN,
                EnumSet.of(AllenRelation.STARTS, AllenRelation.DURING, AllenRelation.FINISHES, AllenRelation.EQUALS));
        MEANT.put(TimeRelation.INTERSECTS, EnumSet.complementOf(EnumSet.of(AllenRelation.BEFORE, AllenRelation.AFTER)));
    }

    /** Every pair of times with bounds among a few days, and every choice of days within them: some 30,000 pairs. */
    @Test
    void possibleIsWhatHoldsForSomeChoiceAndCertainWhatHoldsForAll() {
        List<FuzzyTime> times = times();
        List<List<Days>> choices = times.stream().map(TimeRelationTest::choices).toList();
        assertThat(times).hasSizeGreaterThan(150);
        for (int i = 0; i < times.size(); i++) {
            for (int j = 0; j < times.size(); j++) {
                Set<AllenRelation> found = EnumSet.noneOf(AllenRelation.class);
                for (Days a : choices.get(i)) {
                    for (Days b : choices.get(j)) {
                        found.add(holds(a, b));
                    }
                }
                check(times.get(i), times.get(j), found);
            }
        }
    }

    private static void check(FuzzyTime a, FuzzyTime b, Set<AllenRelation> found) {
        for (AllenRelation relation : AllenRelation.values()) {
            if (relation.isPossible(a, b) != found.contains(relation)) {
                throw new AssertionError(relation + " of " + a + " and " + b + ", where there are " + found);
            }
        }
        MEANT.forEach((relation, meant) -> {
            boolean possible = found.stream().anyMatch(meant::contains);
            boolean certain = meant.containsAll(found);
            if (relation.isPossible(a, b) != possible || relation.isCertain(a, b) != certain) {
                throw new AssertionError(relation + " of " + a + " and " + b + ", where there are " + found);
            }
        });
    }

    private static List<FuzzyTime> times() {
        List<FuzzyTime> times = new ArrayList<>();
        for (DayRange start : ranges()) {
            for (DayRange end : ranges()) {
                if (start.first() <= end.last()) {
                    times.add(new FuzzyTime(start, end));
                }
            }
        }
        return times;
    }

    private static List<DayRange> ranges() {
        List<DayRange> ranges = new ArrayList<>();
        for (int first = 0; first < DAYS; first++) {
            for (int last = first; last < DAYS; last++) {
                ranges.add(new DayRange(first, last));
            }
        }
        return ranges;
    }

    private static List<Days> choices(FuzzyTime time) {
        List<Days> choices = new ArrayList<>();
        for (int start = 0; start < DAYS; start++) {
            for (int end = start; end < DAYS; end++) {
                if (isIn(start, time.start()) && isIn(end, time.end())) {
                    choices.add(new Days(start, end));
                }
            }
        }
        return choices;
    }

    private static boolean isIn(int day, DayRange range) {
        return range.first() <= day && day <= range.last();
    }

    /** Without bounds means as much as with bounds far away. */
    @Test
    void whatIsOpenIsAsWideAsCanBe() {
        FuzzyTime by = FuzzyTime.within(Edtf.parse("../2025-10-31"));
        FuzzyTime since = FuzzyTime.within(Edtf.parse("2025-11-01/.."));

        assertThat(TimeRelation.BEFORE.isCertain(by, since)).isTrue();
        assertThat(TimeRelation.AFTER.isPossible(by, since)).isFalse();
        assertThat(Stream.of(TimeRelation.values()).filter(relation -> relation.isCertain(since, since)))
                .isEmpty();
        assertThat(Stream.of(TimeRelation.values()).filter(relation -> !relation.isPossible(since, since)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // something within | a whole period | what is certain | what is only possible
                "2025-10-30 | 2025-10-31 | BEFORE |",
                "2025-10-30 | 2025-10-30 | EQUALS WITHIN INTERSECTS |",
                "2025-10-30 | 2025-10    | DURING WITHIN INTERSECTS |",
                "2025-10-01 | 2025-10    | STARTS WITHIN INTERSECTS |",
                "2025-10    | 2025-10    | WITHIN INTERSECTS | STARTS DURING FINISHES EQUALS",
                "2025-10    | 2025       | DURING WITHIN INTERSECTS |",
                "2025       | 2025-10    | | BEFORE MEETS OVERLAPS STARTS DURING FINISHES EQUALS FINISHED_BY CONTAINS STARTED_BY OVERLAPPED_BY MET_BY AFTER WITHIN INTERSECTS",
                "2025-09-28/2025-10-02 | 2025-10 | | BEFORE MEETS OVERLAPS STARTS DURING WITHIN INTERSECTS",
                "../2025-10-31 | 2025-11  | BEFORE |",
                "2025-11-05/.. | 2025-10  | AFTER |",
                "2025-11-05/.. | 2025/..  | WITHIN INTERSECTS | DURING FINISHES",
                "../1989       | ../1990  | WITHIN INTERSECTS | STARTS DURING",
                // one year of ten, one winter of two: nothing is certain to lie within; both ends are bounded apart, so
                // that more is possible than is true
                "2025-10-30 | 202X | | BEFORE STARTS DURING FINISHES EQUALS AFTER WITHIN INTERSECTS",
                "2019-10-30 | 202X | BEFORE |",
                "2025-02-03 | 2025-24 | | BEFORE STARTS DURING WITHIN INTERSECTS",
                "2026-03-25 | 2025-24 | AFTER |",
                // whichever way seasons are counted
                "2025-04-10 | 2025-21 | DURING WITHIN INTERSECTS |",
                "2025-06-10 | 2025-21 | | DURING FINISHES AFTER WITHIN INTERSECTS",
                "2025-10-30 | 2025-10-XX | | BEFORE STARTS DURING FINISHES EQUALS AFTER WITHIN INTERSECTS",
                "2025-11-01 | 2025-10-XX | AFTER |",
                "2025-10-30 | 2025-XX | | BEFORE STARTS DURING FINISHES EQUALS AFTER WITHIN INTERSECTS"
            })
    void whatLiesWithinAndAWholePeriod(String within, String whole, String certain, String possible) {
        FuzzyTime a = FuzzyTime.within(Edtf.parse(within));
        FuzzyTime b = FuzzyTime.whole(Edtf.parse(whole));

        assertThat(names(relation -> relation.isCertain(a, b))).isEqualTo(words(certain));
        assertThat(names(relation -> relation.isPossible(a, b) && !relation.isCertain(a, b)))
                .isEqualTo(words(possible));
    }

    private static List<String> names(java.util.function.Predicate<TimeRelation> question) {
        return Stream.of(TimeRelation.values())
                .filter(question)
                .map(TimeRelation::name)
                .toList();
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    @Test
    void whatLastsIsKnownByItsOwnBounds() {
        Optional<LocalDate> from = Optional.of(LocalDate.of(2025, 10, 24));
        Optional<LocalDate> to = Optional.of(LocalDate.of(2025, 10, 30));
        FuzzyTime tour = FuzzyTime.between(from, from, to, to);
        FuzzyTime someDay = FuzzyTime.within(from, to);
        FuzzyTime sunday = FuzzyTime.whole(LocalDate.of(2025, 10, 26), LocalDate.of(2025, 10, 26));

        assertThat(TimeRelation.CONTAINS.isCertain(tour, sunday)).isTrue();
        assertThat(TimeRelation.CONTAINS.isCertain(someDay, sunday)).isFalse();
        assertThat(TimeRelation.CONTAINS.isPossible(someDay, sunday)).isTrue();
    }

    @Test
    void anUnknownEndOfAPeriodIsAnyDayAndAnOpenOneNone() {
        FuzzyTime event = FuzzyTime.within(Edtf.parse("2025"));

        assertThat(TimeRelation.WITHIN.isCertain(event, FuzzyTime.whole(Edtf.parse("2020/.."))))
                .isTrue();
        assertThat(TimeRelation.WITHIN.isCertain(event, FuzzyTime.whole(Edtf.parse("2020/"))))
                .isFalse();
        assertThat(TimeRelation.WITHIN.isPossible(event, FuzzyTime.whole(Edtf.parse("2020/"))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void eachRelationHasItsMirror(AllenRelation relation) {
        AllenRelation mirror = AllenRelation.values()[AllenRelation.values().length - 1 - relation.ordinal()];
        for (FuzzyTime a : times()) {
            FuzzyTime b = FuzzyTime.whole(LocalDate.ofEpochDay(1), LocalDate.ofEpochDay(3));
            assertThat(relation.isPossible(a, b)).isEqualTo(mirror.isPossible(b, a));
        }
    }

    @Test
    void boundsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> FuzzyTime.within(
                        Optional.of(LocalDate.of(2025, 10, 30)), Optional.of(LocalDate.of(2025, 10, 29))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a time that ends before it begins");
    }

    @Test
    void theirNamesFitIntoThoseOfFunctions() {
        assertThat(TimeRelation.OVERLAPPED_BY.camelCase()).isEqualTo("OverlappedBy");
        assertThat(TimeRelation.BEFORE.camelCase()).isEqualTo("Before");
    }
}
