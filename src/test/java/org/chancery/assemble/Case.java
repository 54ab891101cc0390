package org.chancery.assemble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.event.Claim;

/**
 * Claims, and for each the letter of the event that it belongs to.
 *
 * @param title what the case shows
 * @param claims in the order of the table
 * @param letters the letter of the event by claim id
 */
record Case(String title, List<Claim> claims, Map<String, String> letters) {
    /** The cases of a table below {@code cases/}; the head of each table explains its columns. */
    static List<Case> load(String name) {
        List<Case> cases = new ArrayList<>();
        for (String line : lines("cases/" + name)) {
            if (line.startsWith("= ")) {
                cases.add(new Case(line.substring(2), new ArrayList<>(), new LinkedHashMap<>()));
                continue;
            }
            Case current = cases.get(cases.size() - 1);
            List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
            Claim claim = TestClaims.of(current.claims.size(), cells);
            current.claims.add(claim);
            current.letters.put(claim.id(), cells.get(0));
        }
        return cases;
    }

    /** The lines of a test table, without comments and empty ones. */
    static List<String> lines(String name) {
        try (InputStream stream = Objects.requireNonNull(Case.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
