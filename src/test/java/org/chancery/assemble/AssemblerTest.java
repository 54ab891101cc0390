package org.chancery.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.event.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssemblerTest {
    private static final Assembler ASSEMBLER = new Assembler();

    static List<Case> cases() {
        return Case.load("assembly.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void claimsOfOneEventJoinAndNoOthers(Case given) {
        Map<String, Set<String>> expected = given.claims().stream()
                .collect(Collectors.groupingBy(
                        claim -> given.letters().get(claim.id()),
                        Collectors.mapping(Claim::id, Collectors.toCollection(TreeSet::new))));

        assertThat(groups(ASSEMBLER.assemble(given.claims(), Map.of())))
                .containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheClaimsMakesNoDifference(Case given) {
        List<Event> events = ASSEMBLER.assemble(given.claims(), Map.of());

        IntStream.range(0, 20).forEach(seed -> assertThat(ASSEMBLER.assemble(shuffled(given.claims(), seed), Map.of()))
                .isEqualTo(events));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfManyClaimsMakesNoDifference(int seed) {
        List<Claim> claims = all();

        assertThat(ASSEMBLER.assemble(shuffled(claims, seed), Map.of()))
                .isEqualTo(ASSEMBLER.assemble(claims, Map.of()));
    }

    @Test
    void claimsOfOtherPartiesChangeNothing() {
        List<Claim> norway = all().stream()
                .filter(claim -> names(claim).anyMatch(name -> name.equals("Norway") || name.equals("Kenya")))
                .toList();
        List<Claim> elsewhere = all().stream()
                .filter(claim -> names(claim)
                        .allMatch(name -> name.equals("Turkey")
                                || name.equals("Greece")
                                || name.equals("Recep Tayyip Erdogan")
                                || name.equals("Kyriakos Mitsotakis")))
                .toList();
        List<Claim> together =
                Stream.concat(elsewhere.stream(), norway.stream()).toList();

        assertThat(elsewhere).isNotEmpty();
        assertThat(norway).isNotEmpty();
        assertThat(ASSEMBLER.assemble(together, Map.of())).containsAll(ASSEMBLER.assemble(norway, Map.of()));
    }

    @Test
    void everyClaimIsInExactlyOneEventAndEveryIdIsUnique() {
        List<Claim> claims = all();

        List<Event> events = ASSEMBLER.assemble(claims, Map.of());

        assertThat(events.stream().flatMap(event -> event.claims().stream()).map(Claim::id))
                .containsExactlyInAnyOrderElementsOf(
                        claims.stream().map(Claim::id).toList());
        assertThat(events.stream().map(Event::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("event-[0-9a-f]{16}"));
    }

    @Test
    void aClaimThatComesTwiceCountsOnce() {
        List<Claim> claims = cases().get(0).claims();
        List<Claim> twice = Stream.concat(claims.stream(), claims.stream()).toList();

        assertThat(ASSEMBLER.assemble(twice, Map.of())).isEqualTo(ASSEMBLER.assemble(claims, Map.of()));
    }

    /** The claims of all cases, made claims of different articles. */
    private static List<Claim> all() {
        List<Claim> all = new ArrayList<>();
        List<Case> cases = cases();
        for (int i = 0; i < cases.size(); i++) {
            for (Claim claim : cases.get(i).claims()) {
                all.add(moved(claim, "case-" + i + "-"));
            }
        }
        return all;
    }

    private static Claim moved(Claim claim, String prefix) {
        return new Claim(
                prefix + claim.id(),
                prefix + claim.article(),
                claim.type(),
                claim.cameo(),
                claim.status(),
                claim.source(),
                claim.target(),
                claim.place(),
                claim.time(),
                claim.reported(),
                claim.attributedTo(),
                claim.evidence(),
                claim.amounts(),
                claim.topic(),
                claim.rule(),
                claim.confidence(),
                claim.headline());
    }

    private static Stream<String> names(Claim claim) {
        return claim.participants().stream().map(org.chancery.entity.Entity::label);
    }

    private static List<Claim> shuffled(List<Claim> claims, int seed) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<Set<String>> groups(List<Event> events) {
        return events.stream()
                .<Set<String>>map(
                        event -> event.claims().stream().map(Claim::id).collect(Collectors.toCollection(TreeSet::new)))
                .toList();
    }
}
