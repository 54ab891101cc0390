package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ActorCoderTest {
    record Case(String phrase, String context, String date, String country, String sector) {
        static Case of(String row) {
            List<String> cells = List.of(row.split("\t", -1));
            return new Case(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }
    }

    static Stream<Case> theTable() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ActorCoderTest.class.getResourceAsStream("actors.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Case::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("theTable")
    void phrasesHaveTheCodesOfTheTable(Case expected) {
        Optional<Entity> entity = ReadingRoom.actors()
                .code(new ActorPhrase(
                        expected.phrase(),
                        Optional.of(expected.context()).filter(context -> !context.isEmpty()),
                        Optional.of(expected.date())
                                .filter(date -> !date.isEmpty())
                                .map(LocalDate::parse)))
                .map(Actor::entity);

        assertThat(entity.flatMap(Entity::countryCode).orElse("-")).isEqualTo(expected.country());
        assertThat(entity.flatMap(Entity::sector).orElse("-")).isEqualTo(expected.sector());
    }
}
