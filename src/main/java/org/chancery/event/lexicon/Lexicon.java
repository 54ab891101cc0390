package org.chancery.event.lexicon;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.language.Token;

/** All tables of the lexicon. */
public final class Lexicon {
    private final WordClasses classes;
    private final ListMultimap<String, Trigger> triggers;
    private final Map<PartOfSpeech, Map<String, Operator>> operators = new EnumMap<>(PartOfSpeech.class);
    private final Map<String, ActorNoun> actorNouns;
    private final Map<String, Collective> collectives;

    private Lexicon() {
        classes = new WordClasses(Tables.rows("classes.tsv", 2));
        TriggerReader reader = new TriggerReader(classes);
        ImmutableListMultimap.Builder<String, Trigger> builder = ImmutableListMultimap.builder();
        Tables.rows("triggers.tsv", 7).stream()
                .flatMap(row -> reader.read(row).stream())
                .sorted(Comparator.comparingInt(Trigger::specificity).reversed())
                .forEach(trigger -> trigger.lemmas().stream().sorted().forEach(lemma -> builder.put(lemma, trigger)));
        triggers = builder.build();
        for (List<String> row : Tables.rows("operators.tsv", 4)) {
            Operator operator = new Operator(effect(row.get(2)), effect(row.get(3)));
            Map<String, Operator> ofPos = operators.computeIfAbsent(
                    PartOfSpeech.valueOf(row.get(1).toUpperCase(Locale.ROOT)), pos -> new HashMap<>());
            List.of(row.get(0).split("\\|")).forEach(word -> ofPos.putIfAbsent(word, operator));
        }
        actorNouns = words(
                "actor-nouns.tsv",
                3,
                row -> new ActorNoun(row.get(1), row.get(2).equals("body")));
        collectives =
                words("collectives.tsv", 2, row -> Collective.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }

    /** The lexicon that comes with the program. */
    public static Lexicon bundled() {
        return new Lexicon();
    }

    private static <T> Map<String, T> words(String table, int columns, Function<List<String>, T> value) {
        Map<String, T> map = new HashMap<>();
        for (List<String> row : Tables.rows(table, columns)) {
            T made = value.apply(row);
            List.of(row.get(0).split("\\|")).forEach(word -> map.putIfAbsent(word, made));
        }
        return Map.copyOf(map);
    }

    private static Operator.Effect effect(String word) {
        return Operator.Effect.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The triggers that a token can start, most special first. */
    public List<Trigger> triggers(Token token) {
        return triggers.get(lemma(token)).stream()
                .filter(trigger -> trigger.pos().fits(token))
                .toList();
    }

    /** Whether any trigger can start with this token, whatever its part of speech. */
    public boolean canTrigger(Token token) {
        return triggers.containsKey(lemma(token));
    }

    public Optional<Operator> operator(Token token, PartOfSpeech pos) {
        Map<String, Operator> ofPos = operators.getOrDefault(pos, Map.of());
        return Optional.ofNullable(ofPos.get(lemma(token)))
                .or(() -> Optional.ofNullable(ofPos.get(token.text().toLowerCase(Locale.ROOT))));
    }

    public Optional<ActorNoun> actorNoun(Token token) {
        String lemma = lemma(token);
        // The lemmatiser leaves "troops" and "forces" as they are now and then.
        String singular = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return Optional.ofNullable(actorNouns.get(lemma)).or(() -> Optional.ofNullable(actorNouns.get(singular)));
    }

    public Optional<Collective> collective(Token token) {
        return Optional.ofNullable(collectives.get(lemma(token)));
    }

    public WordClasses classes() {
        return classes;
    }

    /** The lemma, lower case for proper nouns too: "the ASEAN Summit". */
    public static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
