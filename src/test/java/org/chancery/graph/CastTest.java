package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.event.Claim;
import org.chancery.event.EventType;
import org.chancery.event.Status;
import org.junit.jupiter.api.Test;

class CastTest {
    private static final String ID = "x-rowan-ellery-5d1c3b7a";
    private static final List<Claim> CLAIMS = List.of(
            claim("Trump called", envoy("Rowan Ellery", "USA")),
            claim("called off", envoy("ROWAN ELLERY", "")),
            claim("off trade", envoy("Rowan Ellery", "CAN")),
            claim("trade talks", envoy("Rowan Ellery", "USA")));

    @Test
    void takesWhatMostMentionsSay() {
        Cast cast = Cast.of(CLAIMS, FixtureEntities::find);

        assertThat(cast.entities()).containsExactly(envoy("Rowan Ellery", "USA", "ROWAN ELLERY"));
        assertThat(CLAIMS.stream()
                        .map(cast::recast)
                        .map(claim -> claim.source().get(0).entity()))
                .containsOnly(envoy("Rowan Ellery", "USA", "ROWAN ELLERY"));
    }

    @Test
    void doesNotDependOnTheOrderOfClaims() {
        List<Claim> even = List.of(CLAIMS.get(0), CLAIMS.get(2));
        List<Claim> backwards = new ArrayList<>(even);
        Collections.reverse(backwards);

        assertThat(Cast.of(backwards, FixtureEntities::find).entities())
                .containsExactlyElementsOf(Cast.of(even, FixtureEntities::find).entities())
                .containsExactly(envoy("Rowan Ellery", "CAN"));
    }

    @Test
    void takesTheCataloguesWordForWhatIsLinked() {
        Entity outdated = new Entity(
                "Q22686",
                "Trump",
                EntityType.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());

        assertThat(Cast.of(List.of(claim("Trump called", outdated)), FixtureEntities::find)
                        .entities())
                .containsExactly(FixtureEntities.TRUMP);
    }

    private static Claim claim(String trigger, Entity source) {
        return ClaimBuilder.claim(
                        Fixtures.A,
                        "Trump called off trade talks with Japan on Thursday.",
                        trigger,
                        EventType.NEGOTIATION,
                        Status.CANCELLED)
                .source("somebody", source)
                .build();
    }

    private static Entity envoy(String label, String code, String... aliases) {
        return new Entity(
                ID,
                label,
                EntityType.PERSON,
                Optional.empty(),
                Optional.of(code).filter(c -> !c.isEmpty()),
                Optional.of("GOV"),
                Optional.empty(),
                List.of(aliases),
                Optional.empty());
    }
}
