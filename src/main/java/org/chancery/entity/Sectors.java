package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The PLOVER sector of offices and organisations, from the words of their names; the rules are the table {@code sectors.tsv}. */
public final class Sectors {
    private record Rule(String of, Pattern words, String sector) {}

    private static final List<Rule> RULES = Table.read(Sectors.class, "sectors.tsv", 3).stream()
            .map(row -> new Rule(row.get(0), Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE), row.get(2)))
            .toList();

    private Sectors() {}

    /** The sector of who holds an office. */
    public static String office(String title) {
        return find("office", title).orElse("GOV");
    }

    /** The sector of an organisation, when its name tells. */
    public static Optional<String> organization(String name) {
        return find("organization", name);
    }

    private static Optional<String> find(String of, String name) {
        return RULES.stream()
                .filter(rule ->
                        rule.of().equals(of) && rule.words().matcher(name).find())
                .map(Rule::sector)
                .findFirst();
    }
}
