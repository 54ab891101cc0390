package org.chancery.event.lexicon;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** All tables of the lexicon. */
public final class Lexicon {
    /** The tables of triggers, one for each PLOVER type and two more. */
    private static final List<String> TRIGGERS = List.of(
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

    private static final int LONGEST_NOUN = 3;
    private final WordClasses classes;
    private final List<Trigger> rows;
    private final ListMultimap<String, Trigger> triggers;
    private final Map<PartOfSpeech, Map<String, Operator>> operators;
    private final Map<String, ActorNoun> actorNouns;
    private final Map<String, String> sectorWords;
    private final Map<String, Collective> collectives;

    private Lexicon(
            WordClasses classes,
            List<Trigger> rows,
            Map<PartOfSpeech, Map<String, Operator>> operators,
            Map<String, ActorNoun> actorNouns,
            Map<String, String> sectorWords,
            Map<String, Collective> collectives) {
        this.classes = classes;
        this.rows = List.copyOf(rows);
        this.operators = Map.copyOf(operators);
        this.actorNouns = Map.copyOf(actorNouns);
        this.sectorWords = Map.copyOf(sectorWords);
        this.collectives = Map.copyOf(collectives);
        ImmutableListMultimap.Builder<String, Trigger> builder = ImmutableListMultimap.builder();
        rows.stream()
                .sorted(Comparator.comparingInt(Trigger::specificity).reversed())
                .forEach(trigger -> trigger.lemmas().stream().sorted().forEach(lemma -> builder.put(lemma, trigger)));
        triggers = builder.build();
    }

    /** The lexicon that comes with the program. */
    public static Lexicon bundled() {
        WordClasses classes = new WordClasses(Tables.rows("classes.tsv", 2));
        TriggerReader reader = new TriggerReader(classes);
        List<Trigger> rows = TRIGGERS.stream()
                .flatMap(name -> Tables.rows("triggers/" + name + ".tsv", TriggerReader.COLUMNS).stream())
                .flatMap(row -> reader.read(row).stream())
                .toList();
        return new Lexicon(
                classes,
                rows,
                operators(),
                words("actor-nouns.tsv", 3, Lexicon::actorNoun),
                words("sector-words.tsv", 2, row -> row.cell(1)),
                words(
                        "collectives.tsv",
                        2,
                        row -> Collective.valueOf(row.cell(1).toUpperCase(Locale.ROOT))));
    }

    /**
     * The same with the triggers of a user's file, which has the columns of the bundled tables and may use their classes of words. Of two triggers that ask
     * for as many words the user's counts.
     *
     * @throws LexiconException when the file cannot be read or a row cannot be understood; the message names file and line
     */
    public Lexicon with(Path file) {
        Additions additions = additions(file);
        if (!additions.errors().isEmpty()) {
            throw new LexiconException(
                    additions.errors().get(0) + "; 'chancery lexicon check' tells all that is wrong");
        }
        List<Trigger> all = new ArrayList<>();
        additions.rows().forEach(row -> all.addAll(row.triggers()));
        all.addAll(rows);
        return new Lexicon(classes, all, operators, actorNouns, sectorWords, collectives);
    }

    /**
     * The triggers of a user's file, with all that is wrong with it.
     *
     * @throws LexiconException when the file as a whole cannot be read
     */
    public Additions additions(Path file) {
        return Additions.read(file, new TriggerReader(classes));
    }

    /** The rows of the bundled triggers as they are written, those of one table one after the other: the cells that {@code docs/lexicon.md} explains. */
    public static List<List<String>> table() {
        return TRIGGERS.stream()
                .flatMap(name -> Tables.rows("triggers/" + name + ".tsv", TriggerReader.COLUMNS).stream())
                .map(Row::cells)
                .toList();
    }

    /** The bundled classes of words: the name and its words, separated by spaces. */
    public static List<List<String>> wordClasses() {
        return Tables.rows("classes.tsv", 2).stream().map(Row::cells).toList();
    }

    private static Map<PartOfSpeech, Map<String, Operator>> operators() {
        Map<PartOfSpeech, Map<String, Operator>> operators = new EnumMap<>(PartOfSpeech.class);
        for (Row row : Tables.rows("operators.tsv", 4)) {
            Operator operator = new Operator(effect(row.cell(2)), effect(row.cell(3)));
            Map<String, Operator> ofPos = operators.computeIfAbsent(
                    PartOfSpeech.valueOf(row.cell(1).toUpperCase(Locale.ROOT)), pos -> new HashMap<>());
            List.of(row.cell(0).split("\\|")).forEach(word -> ofPos.putIfAbsent(word, operator));
        }
        return operators;
    }

    private static <T> Map<String, T> words(String table, int columns, Function<Row, T> value) {
        Map<String, T> map = new HashMap<>();
        for (Row row : Tables.rows(table, columns)) {
            T made = value.apply(row);
            List.of(row.cell(0).split("\\|")).forEach(word -> map.putIfAbsent(word, made));
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

    /** All triggers, those of one row one after the other. */
    public List<Trigger> triggers() {
        return rows;
    }

    /** Whether the words of any trigger stand in a sentence, whatever their parts of speech and whatever binds them. */
    public boolean canTrigger(Sentence sentence) {
        Set<String> lemmas = sentence.tokens().stream().map(Lexicon::lemma).collect(toSet());
        return lemmas.stream()
                .anyMatch(lemma -> triggers.get(lemma).stream().anyMatch(trigger -> trigger.canStandAmong(lemmas)));
    }

    public Optional<Operator> operator(Token token, PartOfSpeech pos) {
        Map<String, Operator> ofPos = operators.getOrDefault(pos, Map.of());
        return Optional.ofNullable(ofPos.get(lemma(token)))
                .or(() -> Optional.ofNullable(ofPos.get(token.text().toLowerCase(Locale.ROOT))));
    }

    private static ActorNoun actorNoun(Row row) {
        return new ActorNoun(row.cell(1), ActorNoun.Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT)));
    }

    public Optional<ActorNoun> actorNoun(Token token) {
        return actorNoun(List.of(token));
    }

    /** The actor that a phrase names by its last words: the longest that the tables hold, three at most. */
    public Optional<ActorNoun> actorNoun(List<Token> phrase) {
        int size = phrase.size();
        for (int length = Math.min(LONGEST_NOUN, size); length > 0; length--) {
            String before = phrase.subList(size - length, size - 1).stream()
                    .map(token -> token.text().toLowerCase(Locale.ROOT) + " ")
                    .collect(Collectors.joining());
            String last = lemma(phrase.get(size - 1));
            // The lemmatiser leaves "troops" and "forces" as they are now and then.
            String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
            Optional<ActorNoun> found = Optional.ofNullable(actorNouns.get(before + last))
                    .or(() -> Optional.ofNullable(actorNouns.get(before + singular)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The sector that a word gives to the bearer beside it: "military" official. */
    public Optional<String> sectorWord(Token token) {
        return Optional.ofNullable(sectorWords.get(lemma(token)));
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
