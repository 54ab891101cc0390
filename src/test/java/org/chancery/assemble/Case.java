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
 * @param stories the story of each article that is a copy: "2=9" is article 2, a copy of story 9
 * @param outcomes what is said of the event, in cells
 */
record Case(
        String title,
        List<Claim> claims,
        Map<String, String> letters,
        Map<String, String> stories,
        List<List<String>> outcomes) {
    /** The cases of a table below {@code cases/}; the head of each table explains its columns. */
    static List<Case> load(String name) {
        List<Case> cases = new ArrayList<>();
        for (String line : lines("cases/" + name)) {
            if (line.startsWith("= ")) {
                cases.add(new Case(
                        line.substring(2),
                        new ArrayList<>(),
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        new ArrayList<>()));
                continue;
            }
            Case current = cases.get(cases.size() - 1);
            if (line.startsWith("> ")) {
                current.outcomes.add(List.of(line.substring(2).split("\t", -1)));
                continue;
            }
            current.add(new ArrayList<>(List.of(line.split("\t", -1))));
        }
        return cases;
    }

    private void add(List<String> cells) {
        String[] article = cells.get(1).split("=");
        cells.set(1, article[0]);
        Claim claim = TestClaims.of(claims.size(), cells);
        claims.add(claim);
        letters.put(claim.id(), cells.get(0));
        if (article.length > 1) {
            stories.put(claim.article(), article[1]);
        }
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
