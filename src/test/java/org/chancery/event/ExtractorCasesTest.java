package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences and their claims: {@code cases.tsv}. */
class ExtractorCasesTest {
    private static final CSVFormat TABLE =
            CSVFormat.TDF.builder().setCommentMarker('#').setQuote(null).get();

    static Stream<List<String>> cases() throws IOException {
        try (Reader in = new InputStreamReader(
                        Objects.requireNonNull(ExtractorCasesTest.class.getResourceAsStream("cases.tsv")),
                        StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(in, TABLE)) {
            return rows.stream().map(CSVRecord::toList).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void makesTheClaim(List<String> row) {
        List<Claim> claims = ReadingRoom.claims(row.get(0), "2024-06-12");
        List<String> said = claims.stream().map(ExtractorCasesTest::line).toList();
        if (row.get(1).equals("none")) {
            assertThat(said).isEmpty();
        } else {
            assertThat(claims).as("of %s", said).anyMatch(claim -> matches(row, claim));
        }
    }

    private static boolean matches(List<String> row, Claim claim) {
        return claim.type().localName().equals(row.get(1))
                && claim.status().name().toLowerCase(Locale.ROOT).equals(row.get(2))
                && side(cell(row, 3), claim.source())
                && side(cell(row, 4), claim.target())
                && (cell(row, 5).isEmpty()
                        || claim.place().map(p -> p.entity().label()).orElse("").equals(cell(row, 5)))
                && (cell(row, 6).isEmpty()
                        || claim.time()
                                .flatMap(ClaimTime::bounds)
                                .map(b -> covers(cell(row, 6), b))
                                .orElse(false));
    }

    private static boolean covers(String edtf, org.chancery.time.DateBounds bounds) {
        return bounds.edtf().equals(edtf) || edtf.startsWith("2024-W") && bounds.unit() == org.chancery.time.Unit.WEEK;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static boolean side(String expected, List<Actor> actors) {
        return switch (expected) {
            case "" -> true;
            case "*" -> !actors.isEmpty();
            default -> actors.stream().map(a -> a.entity().label()).anyMatch(expected::equals);
        };
    }

    private static String line(Claim claim) {
        return claim.type().localName() + " " + claim.status() + " " + labels(claim.source()) + " > "
                + labels(claim.target()) + " @ "
                + claim.place().map(p -> p.entity().label()) + " "
                + claim.time().map(ClaimTime::value);
    }

    private static String labels(List<Actor> actors) {
        return actors.stream().map(a -> a.entity().label()).collect(Collectors.joining(", "));
    }
}
