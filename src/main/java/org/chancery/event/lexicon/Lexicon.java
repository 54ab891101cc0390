package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** The words that name events and actors and that change what is said of them: the tables beside this class, and those of a user. */
public final class Lexicon {
    private final Vocabulary vocabulary;
    private final List<Trigger> rows;
    private final TriggerIndex triggers;

    private Lexicon(Vocabulary vocabulary, List<Trigger> rows) {
        this.vocabulary = requireNonNull(vocabulary, "vocabulary is null");
        this.rows = List.copyOf(rows);
        this.triggers = new TriggerIndex(rows);
    }

    /** The lexicon that comes with the program. */
    public static Lexicon bundled() {
        Vocabulary vocabulary = Vocabulary.bundled();
        TriggerReader reader = new TriggerReader(vocabulary.classes(), vocabulary.prepositions());
        return new Lexicon(
                vocabulary,
                BundledTriggers.rows().stream()
                        .flatMap(row -> reader.read(row).stream())
                        .toList());
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
        return new Lexicon(vocabulary, all);
    }

    /**
     * The triggers of a user's file, with all that is wrong with it.
     *
     * @throws LexiconException when the file as a whole cannot be read
     */
    public Additions additions(Path file) {
        return Additions.read(file, new TriggerReader(vocabulary.classes(), vocabulary.prepositions()));
    }

    /** The rows of the bundled triggers as they are written, those of one table one after the other: the cells that {@code docs/lexicon.md} explains. */
    public static List<List<String>> table() {
        return BundledTriggers.rows().stream().map(Row::cells).toList();
    }

    /** The bundled classes of words: the name and its words, separated by spaces. */
    public static List<List<String>> wordClasses() {
        return Vocabulary.classRows().stream().map(Row::cells).toList();
    }

    /** All triggers, those of one row one after the other. */
    public List<Trigger> triggers() {
        return rows;
    }

    /** The triggers that a token can start, most special first. */
    public List<Trigger> triggers(Token token) {
        return triggers.of(token);
    }

    /** Whether the words of any trigger stand in a sentence, whatever their parts of speech and whatever binds them. */
    public boolean canTrigger(Sentence sentence) {
        return triggers.canStandIn(sentence);
    }

    public Optional<Operator> operator(Token token, PartOfSpeech pos) {
        return vocabulary.operators().of(token, pos);
    }

    public Optional<ActorNoun> actorNoun(Token token) {
        return actorNoun(List.of(token));
    }

    /** The actor that a phrase names by its last words: the longest that the tables hold, three at most. */
    public Optional<ActorNoun> actorNoun(List<Token> phrase) {
        return vocabulary.actorNouns().of(phrase);
    }

    /** The sector that a word gives to the bearer beside it: "military" official. */
    public Optional<String> sectorWord(Token token) {
        return find(vocabulary.sectorWords(), token);
    }

    public Optional<Collective> collective(Token token) {
        return find(vocabulary.collectives(), token);
    }

    private static <T> Optional<T> find(Map<String, T> words, Token token) {
        return Optional.ofNullable(words.get(lemma(token)));
    }

    public WordClasses classes() {
        return vocabulary.classes();
    }

    /** The lemma, lower case for proper nouns too: "the ASEAN Summit". */
    public static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
