package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is known of an event, in words. The rows are those of {@code event.rq} and of the saved queries event-history and event-claims. */
record Explanation(Map<String, String> row) {
    /** The event itself. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(value("label"));
        lines.add(String.join(
                ", ", present(value("event"), value("type"), value("status"), value("date"), value("place"))));
        add(lines, "by: ", value("initiators"));
        add(lines, "to: ", value("recipients"));
        lines.add(value("claims") + " claims from " + value("sources") + " independent stories"
                + (value("first").isEmpty() ? "" : ", reported " + value("first") + " to " + value("last")));
        add(lines, "the sources disagree on: ", value("disputed"));
        return lines;
    }

    /** One line for a reporting day on which something changed. */
    static String state(Map<String, String> row) {
        Explanation state = new Explanation(row);
        String days = state.value("earliest").equals(state.value("latest"))
                ? state.value("earliest")
                : state.value("earliest") + ".." + state.value("latest");
        return String.join(
                ", ",
                present(
                        state.value("from") + "  " + state.value("status"),
                        days,
                        state.value("place"),
                        state.value("claims") + " claims",
                        state.value("sources") + " stories"));
    }

    /** The lines for a claim: when and where it was made, and the sentence. */
    static List<String> claim(Map<String, String> row) {
        Explanation claim = new Explanation(row);
        String phrase = claim.value("phrase").isEmpty() ? "" : " (\"" + claim.value("phrase") + "\")";
        String reported = claim.value("reported").isEmpty() ? "undated" : claim.value("reported");
        return List.of(
                String.join(
                        ", ",
                        present(
                                reported + "  " + claim.value("article").replace("id:article-", "") + " "
                                        + claim.value("start") + ".." + claim.value("end"),
                                claim.value("publisher"),
                                claim.value("says"),
                                claim.value("date") + phrase,
                                claim.value("attributedTo").isEmpty()
                                        ? ""
                                        : "according to " + claim.value("attributedTo"),
                                "confidence " + Double.parseDouble(claim.value("confidence")))),
                "    " + claim.value("quote").replace('\n', ' '));
    }

    private String value(String column) {
        return row.getOrDefault(column, "");
    }

    private static void add(List<String> lines, String lead, String value) {
        if (!value.isEmpty()) {
            lines.add(lead + value);
        }
    }

    private static List<String> present(String... values) {
        return List.of(values).stream().filter(value -> !value.isEmpty()).toList();
    }
}
