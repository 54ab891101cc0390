package org.chancery.event.lexicon;

import java.util.List;

/** The tables of triggers that come with the program, one for each PLOVER type and two more. */
final class BundledTriggers {
    private static final List<String> TABLES = List.of(
            "agree",
            "consult",
            "support",
            "cooperate",
            "aid",
            "concede",
            "retreat",
            "request",
            "accuse",
            "reject",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault",
            "office",
            "statement");

    private BundledTriggers() {}

    /** The rows of all tables, in their order. */
    static List<Row> rows() {
        return TABLES.stream()
                .flatMap(name -> Tables.rows("triggers/" + name + ".tsv", TriggerReader.COLUMNS).stream())
                .toList();
    }
}
