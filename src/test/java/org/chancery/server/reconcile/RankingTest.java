package org.chancery.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What names mean, over the table {@code cases.tsv}. */
class RankingTest {
    private static final Path CASES = Path.of("src/test/resources/org/chancery/server/reconcile/cases.tsv");
    private static final Catalogue CATALOGUE = BundledCatalogue.load();
    private static final Types TYPES = Types.load();
    private static final DatasetGraph STORE = DatabaseMgr.createDatasetGraph();

    record Case(String name, String type, String best, boolean isMatch) {}

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3].equals("yes")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsMeant(Case known) {
        List<Type> types = TYPES.find(known.type()).stream().toList();

        Ranking.Ranked ranked =
                ranked(new Query(Optional.of(known.name()), types, Query.Strictness.SHOULD, 10, List.of()));

        String best = ranked.candidates().isEmpty()
                ? "-"
                : ranked.candidates().get(0).thing().id();
        assertThat(best).isEqualTo(known.best());
        assertThat(ranked.isSure()).isEqualTo(known.isMatch());
    }

    @Test
    void theScoreIsTheWeightedMeanOfWhatIsCompared() {
        Thing nobody = new Thing(
                new Entity(
                        "x-nobody",
                        "Nobody",
                        EntityType.PERSON,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                TYPES.of(EntityType.PERSON, Optional.empty()),
                Optional.empty(),
                true,
                255);

        assertThat(candidate(nobody, 1, 1, Map.of("country", 1.0)).score()).isEqualTo(100);
        assertThat(candidate(nobody, 0.5, 1, Map.of("country", 1.0)).score()).isEqualTo(73.08);
        assertThat(candidate(nobody, 1, 0, Map.of("country", 0.0)).score()).isEqualTo(69.23);
        assertThat(candidate(nobody, 1, 0, Map.of()).fits()).isFalse();
        assertThat(candidate(nobody, 1, 1, Map.of("country", 0.4)).fits()).isFalse();
    }

    private static Candidate candidate(Thing thing, double name, double type, Map<String, Double> properties) {
        return new Candidate(thing, OptionalDouble.of(name), OptionalDouble.of(type), properties);
    }

    private static Ranking.Ranked ranked(Query query) {
        return Txn.calculateRead(STORE, () -> {
            Things things = new Things(STORE, CATALOGUE, TYPES);
            return new Ranking(new Finder(things, new GraphNames(STORE, () -> {})), TYPES).of(query);
        });
    }
}
