package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.event.EventType;
import org.chancery.event.Status;

/** Reads the rows of the trigger tables; several rows may stand in one line, separated by |. */
final class TriggerReader {
    /** words, part of speech, roles, type, CAMEO code, need, status, example. */
    static final int COLUMNS = 8;

    private static final Pattern CAMEO = Pattern.compile("\\d{2,4}");
    /** What binds the first words to those that must go with them; one of them at most. */
    private static final Pattern MARK = Pattern.compile(" (\\+|>|of) ");

    private final WordClasses classes;
    private final Set<String> prepositions;

    /** @param prepositions the words that can name a place in the roles */
    TriggerReader(WordClasses classes, Set<String> prepositions) {
        this.classes = requireNonNull(classes, "classes is null");
        this.prepositions = Set.copyOf(prepositions);
    }

    /**
     * Words such as {@code break off|end + @talk}: each alternative before the + may have a particle of its own.
     *
     * @throws LexiconException when the row cannot be understood
     */
    List<Trigger> read(Row row) {
        try {
            String words = row.cell(0);
            requireOneMark(words);
            String head = before(before(before(words, " + "), " > "), " of ");
            Set<String> objects = after(words, " + ");
            Set<String> complements = after(words, " > ");
            Set<String> of = after(words, " of ");
            return Splitter.on('|')
                    .trimResults()
                    .splitToStream(head)
                    .map(alternative -> trigger(alternative, objects, complements, of, row))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static void requireOneMark(String words) {
        if (MARK.matcher(words).results().count() > 1) {
            throw new IllegalArgumentException("more than one of \"+\", \">\" and \"of\" in the words \"" + words
                    + "\"; one is enough, leave out the others or write a row for each");
        }
    }

    private Trigger trigger(String alternative, Set<String> objects, Set<String> complements, Set<String> of, Row row) {
        List<String> parts = Splitter.on(' ').limit(2).splitToList(alternative);
        if (parts.get(0).isEmpty()) {
            throw new IllegalArgumentException("no words: \"" + row.cell(0) + "\"");
        }
        Words words = new Words(
                classes.expand(parts.get(0)),
                constant(PartOfSpeech.class, "part of speech", row.cell(1)),
                parts.size() > 1 ? Optional.of(parts.get(1)) : Optional.empty(),
                objects,
                complements,
                of);
        return new Trigger(
                rule(row),
                words,
                Roles.parse(row.cell(2), prepositions),
                new Meaning(EventType.of(row.cell(3)), cameo(row.cell(4)), status(row.cell(6))),
                Need.of(row.cell(5)),
                Example.parse(row.cell(7)));
    }

    /** The type and the first of the alternatives: {@code accusation.file-lawsuit}. */
    private static String rule(Row row) {
        String first = row.cell(0).replaceAll("\\|[^ ]*( (?![+>]|of )[^ |]+)?", "");
        String noun = row.cell(1).equals("verb") ? "" : "-" + row.cell(1);
        return row.cell(3).toLowerCase(Locale.ROOT) + "." + first.replaceAll("[^a-zA-Z]+", "-") + noun;
    }

    private static Optional<String> cameo(String code) {
        if (!code.isEmpty() && !CAMEO.matcher(code).matches()) {
            throw new IllegalArgumentException("a CAMEO code has 2 to 4 digits: \"" + code + "\"");
        }
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    private static Optional<Status> status(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(constant(Status.class, "status", word));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String what, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + what + " \"" + word + "\"; one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static String before(String words, String mark) {
        return words.contains(mark) ? words.substring(0, words.indexOf(mark)) : words;
    }

    private Set<String> after(String words, String mark) {
        return words.contains(mark) ? classes.expand(words.substring(words.indexOf(mark) + mark.length())) : Set.of();
    }
}
