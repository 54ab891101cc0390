package org.chancery.entity.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.entity.Table;

/** Decides which offices have a role (head_of_state, foreign_minister ...), by the table {@code roles.tsv}. */
final class Roles {
    private static final List<List<String>> ROWS = Table.read(Roles.class, "roles.tsv", 3);

    private Roles() {}

    /**
     * The role of an office.
     *
     * @param stated the role that the source gives it, empty when none
     * @param country the names of the country
     */
    static Optional<String> of(String title, String stated, List<String> country) {
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        String names = country.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
        return ROWS.stream()
                .filter(row -> row.get(1).isEmpty() || row.get(1).equals(stated))
                .filter(row -> Pattern.compile(row.get(2).replace("{country}", names), Pattern.CASE_INSENSITIVE)
                        .matcher(title)
                        .find())
                .map(row -> row.get(0))
                .findFirst()
                .filter(role -> !role.equals("-"));
    }
}
