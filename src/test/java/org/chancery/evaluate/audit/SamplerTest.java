package org.chancery.evaluate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplerTest {
    /** 90 meetings, 6 visits and 2 calls. */
    private static final List<AuditClaim> CLAIMS = IntStream.range(0, 98)
            .mapToObj(i -> claim("id:" + i, i < 90 ? "Meeting" : i < 96 ? "Visit" : "Call"))
            .toList();

    private static AuditClaim claim(String iri, String type) {
        return new AuditClaim(iri, "a", "They «met».", type, "occurred", "A", "B", "", "", .8);
    }

    private static Map<String, Long> byType(List<Drawn> sample) {
        return sample.stream().collect(Collectors.groupingBy(Drawn::stratum, Collectors.counting()));
    }

    @Test
    void spreadsEvenlyWhileAPartLasts() {
        List<Drawn> sample = new Sampler(Strata.TYPE, 18, 1).draw(CLAIMS);
        assertThat(byType(sample)).isEqualTo(Map.of("Meeting", 10L, "Visit", 6L, "Call", 2L));
        assertThat(sample).filteredOn(one -> one.stratum().equals("Visit")).allMatch(one -> one.population() == 6);
    }

    @Test
    void drawsEachClaimOnce() {
        assertThat(new Sampler(Strata.NONE, 50, 1).draw(CLAIMS))
                .hasSize(50)
                .doesNotHaveDuplicates()
                .allMatch(one -> one.population() == 98);
    }

    @Test
    void drawsAllWhenMoreIsAskedForThanThereIs() {
        assertThat(new Sampler(Strata.STATUS, 500, 1).draw(CLAIMS))
                .extracting(Drawn::claim)
                .containsExactlyInAnyOrderElementsOf(CLAIMS);
        assertThat(new Sampler(Strata.TYPE, 5, 1).draw(List.of())).isEmpty();
    }

    @Test
    void equalSeedsDrawTheSameWhateverTheOrderOfTheStore() {
        List<AuditClaim> turned = new ArrayList<>(CLAIMS);
        Collections.reverse(turned);
        List<Drawn> once = new Sampler(Strata.TYPE, 20, 5).draw(CLAIMS);
        assertThat(new Sampler(Strata.TYPE, 20, 5).draw(turned)).isEqualTo(once);
        assertThat(new Sampler(Strata.TYPE, 20, 6).draw(CLAIMS)).isNotEqualTo(once);
    }

    /** Over many seeds every claim has the same chance. */
    @Test
    void everyClaimIsAsLikely() {
        Map<String, Long> drawn = IntStream.range(0, 980)
                .boxed()
                .flatMap(seed -> new Sampler(Strata.NONE, 10, seed).draw(CLAIMS).stream())
                .map(one -> one.claim().iri())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(drawn).hasSize(98);
        assertThat(drawn.values()).allMatch(times -> times > 60 && times < 145);
    }
}
