package org.chancery.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.entity.Entity;
import org.chancery.event.Amount;

/** Names, lists of names and sums in running English text. */
final class Names {
    private final Set<String> begins = new HashSet<>();
    private final Set<String> ends = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    private Names() {}

    static Names load() {
        Names names = new Names();
        for (Table.Row row : Table.load("articles.tsv", 2).rows()) {
            Set<String> list = row.cell(0, where -> switch (where) {
                case "begins" -> names.begins;
                case "ends" -> names.ends;
                case "whole" -> names.whole;
                default -> throw new IllegalArgumentException(where);
            });
            list.add(row.cell(1));
        }
        return names;
    }

    /** The name as it stands inside a sentence: "the United States", "Japan". */
    String inText(Entity entity) {
        String label = entity.label();
        int first = label.indexOf(' ');
        boolean article = whole.contains(label)
                || (first > 0
                        && (begins.contains(label.substring(0, first))
                                || ends.contains(label.substring(label.lastIndexOf(' ') + 1))));
        boolean has = label.regionMatches(true, 0, "the ", 0, 4);
        return article && !has ? "the " + label : label;
    }

    /** "A", "A and B", "A, B and C". */
    String list(List<Entity> entities) {
        return join(entities.stream().map(this::inText).toList());
    }

    /** "up to 550 billion USD and 15%". */
    static String sums(List<Amount> amounts) {
        return join(amounts.stream().map(Names::sum).toList());
    }

    static String sum(Amount amount) {
        String modifier =
                switch (amount.modifier()) {
                    case EXACT -> "";
                    case ABOUT -> "about ";
                    case UP_TO -> "up to ";
                    case AT_LEAST -> "at least ";
                };
        boolean share = amount.unit().equals("%");
        return modifier + (share ? plain(amount.value()) + "%" : round(amount.value()) + " " + amount.unit());
    }

    private static String round(double value) {
        double size = Math.abs(value);
        if (size >= 1e12) {
            return plain(value / 1e12) + " trillion";
        }
        if (size >= 1e9) {
            return plain(value / 1e9) + " billion";
        }
        return size >= 1e6 ? plain(value / 1e6) + " million" : plain(value);
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%,.2f", value).replaceFirst("\\.?0+$", "");
    }

    private static String join(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(", ")) + " and "
                        + parts.get(parts.size() - 1);
    }
}
