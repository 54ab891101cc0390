package org.chancery.event.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.EventType;
import org.chancery.event.Status;

/** Reads the rows of {@code triggers.tsv}; several rows may stand in one line, separated by |. */
final class TriggerReader {
    private final WordClasses classes;

    TriggerReader(WordClasses classes) {
        this.classes = classes;
    }

    /** Words such as {@code break off|end + @talk}: each alternative before the + may have a particle of its own. */
    List<Trigger> read(List<String> row) {
        try {
            String words = row.get(0);
            String head = before(before(before(words, " + "), " > "), " of ");
            Set<String> objects = after(words, " + ");
            Set<String> complements = after(words, " > ");
            Set<String> of = after(words, " of ");
            return List.of(head.split("\\|")).stream()
                    .map(alternative -> trigger(alternative.trim(), objects, complements, of, row))
                    .toList();
        } catch (LexiconException | IllegalArgumentException e) {
            throw new LexiconException("triggers.tsv, row " + row.get(0) + ": " + e.getMessage(), e);
        }
    }

    private Trigger trigger(
            String alternative, Set<String> objects, Set<String> complements, Set<String> of, List<String> row) {
        String[] parts = alternative.split(" ", 2);
        return new Trigger(
                row.get(3).toLowerCase(Locale.ROOT) + "." + row.get(0).replaceAll("[^a-zA-Z@]+", "-"),
                classes.expand(parts[0]),
                parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                objects,
                complements,
                of,
                PartOfSpeech.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                Roles.parse(row.get(2)),
                EventType.of(row.get(3)),
                row.get(4).isEmpty() ? Optional.empty() : Optional.of(row.get(4)),
                Need.of(row.get(5)),
                row.get(6).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Status.valueOf(row.get(6).toUpperCase(Locale.ROOT))));
    }

    private static String before(String words, String mark) {
        return words.contains(mark) ? words.substring(0, words.indexOf(mark)) : words;
    }

    private Set<String> after(String words, String mark) {
        return words.contains(mark) ? classes.expand(words.substring(words.indexOf(mark) + mark.length())) : Set.of();
    }
}
