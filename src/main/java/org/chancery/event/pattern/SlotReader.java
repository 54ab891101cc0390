package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.EntityMention;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.lexicon.Slot;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** The heads of the noun phrases in the slots around a trigger. */
final class SlotReader {
    private final Tree tree;
    private final Arguments arguments;
    private final ActorResolver actors;
    private final NounSlots nouns;
    private final PrepositionSlots prepositions;

    SlotReader(Tree tree, Arguments arguments, ActorResolver actors, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.arguments = requireNonNull(arguments, "arguments is null");
        this.actors = requireNonNull(actors, "actors is null");
        this.nouns = new NounSlots(tree, arguments, actors, lexicon);
        this.prepositions = new PrepositionSlots(tree, arguments);
    }

    List<Integer> heads(Occurrence occurrence, Slot slot) {
        int token = occurrence.token();
        return switch (slot.kind()) {
            case SUBJ -> subjects(occurrence);
            case OBJ -> objects(occurrence);
            case CONTENT -> content(token);
            case POSS -> nouns.possessors(token);
            case MOD -> nouns.modifiers(token);
            case UNDER ->
                occurrence.trigger().pos() == PartOfSpeech.NOUN
                        ? nouns.under(token)
                        : prepositions.heads(occurrence, "under");
            case PREPOSITION -> prepositions.heads(occurrence, slot.preposition());
            // Whole clauses are ClauseParties' affair, who says so Attribution's, the verb of a subject PlaceReader's.
            case CLAUSE, SPEAKER, SUBJVERB -> List.of();
        };
    }

    private List<Integer> subjects(Occurrence occurrence) {
        return switch (occurrence.trigger().pos()) {
            case VERB -> arguments.agents(occurrence.token());
            case ADJ -> described(occurrence.token());
            case NOUN, ADV -> nouns.carriers(occurrence.token());
        };
    }

    /** Of whom an adjective is said: "A is critical of B", "lawmakers hostile to B". */
    private List<Integer> described(int adjective) {
        List<Integer> subjects = tree.children(adjective, "nsubj");
        if (subjects.isEmpty()
                && tree.is(adjective, "xcomp")
                && tree.token(tree.head(adjective)).isVerb()) {
            // "A stands ready to"
            return arguments.subjects(tree.head(adjective));
        }
        return subjects.isEmpty() && tree.is(adjective, "acl", "amod") ? List.of(tree.head(adjective)) : subjects;
    }

    private List<Integer> objects(Occurrence occurrence) {
        List<Integer> direct = besides(arguments.objects(occurrence.token()), occurrence.objects());
        Optional<String> particle = occurrence.trigger().words().particle();
        if (particle.isEmpty()) {
            return direct;
        }
        List<Integer> governed = prepositions.governed(occurrence.token(), particle.get());
        // "place A under arrest": the noun that the row asks for is not the party.
        boolean asked = !direct.isEmpty() && occurrence.objects().containsAll(governed);
        return governed.isEmpty() || asked ? direct : governed;
    }

    /** "branded A a terrorist": the noun that the row asks for is not the party where there is another. */
    private static List<Integer> besides(List<Integer> objects, List<Integer> asked) {
        List<Integer> others =
                objects.stream().filter(object -> !asked.contains(object)).toList();
        return others.isEmpty() ? objects : others;
    }

    /** The names in what is said. */
    private List<Integer> content(int verb) {
        return actors.mentions(tree).stream()
                .filter(mention -> mention.form() != EntityMention.Form.DEMONYM)
                .filter(mention -> actors.acting(mention.entity()).isPresent())
                .map(EntityMention::lastToken)
                .filter(token -> token > verb
                        && tree.isBelow(token, verb)
                        && !tree.preposition(token).equals("in"))
                .toList();
    }
}
