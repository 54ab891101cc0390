package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.event.EventType;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.Need;
import org.chancery.event.lexicon.Trigger;
import org.chancery.event.lexicon.Words;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Phrases;
import org.chancery.event.syntax.Tree;

/** The parties of a noun: whose it is, what stands before it, and who does what the noun names. */
final class NounSlots {
    /** "in a meeting", "through talks": the noun tells how or when its subject does something. */
    private static final Set<String> MEANS = Set.of("in", "during", "at", "through", "by", "via");

    private static final Set<String> ASIDE = Set.of("sideline", "sidelines", "margin", "margins");
    private final Tree tree;
    private final Arguments arguments;
    private final ActorResolver actors;
    private final Lexicon lexicon;

    NounSlots(Tree tree, Arguments arguments, ActorResolver actors, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.arguments = requireNonNull(arguments, "arguments is null");
        this.actors = requireNonNull(actors, "actors is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    List<Integer> possessors(int noun) {
        List<Integer> own = tree.children(noun, "nmod:poss");
        if (!own.isEmpty()) {
            return own;
        }
        // "the president's agenda includes meetings with": the agenda's owner.
        return arguments.governingVerb(noun).stream()
                .flatMap(verb -> tree.children(verb, "nsubj").stream())
                .filter(subject -> lexicon.classes().of("carrier").contains(tree.lemma(subject)))
                .flatMap(subject -> tree.children(subject, "nmod:poss").stream())
                .toList();
    }

    /** Who is, comes or is put under something: "A is under investigation", "placed A under arrest". */
    List<Integer> under(int noun) {
        int verb = tree.head(noun);
        if (!tree.preposition(noun).equals("under")) {
            return List.of();
        }
        if (!tree.children(noun, "cop").isEmpty()) {
            return tree.children(noun, "nsubj");
        }
        if (verb < 0 || !tree.token(verb).isVerb()) {
            return verb >= 0 && tree.is(noun, "nmod") ? List.of(verb) : List.of();
        }
        List<Integer> put = arguments.objects(verb);
        return put.isEmpty() ? arguments.agents(verb) : put;
    }

    /** Names in front of a noun: "US-China talks", "the ASEAN summit", "the Trump-Xi meeting". */
    List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int i = new Phrases(tree).first(noun); i < noun; i++) {
            if (isNamed(i) && !tree.is(i, "nmod:poss")) {
                found.add(i);
            }
        }
        if (noun > 1 && tree.token(noun - 1).text().equals(")") && isNamed(noun - 2)) {
            // "the Asia-Pacific Economic Cooperation (APEC) summit"
            found.add(noun - 2);
        }
        for (int child : tree.children(noun, "compound", "amod", "nmod")) {
            if (child < noun && !found.contains(child) && !tree.is(child, "nmod:poss") && isNamed(child)) {
                found.add(child);
            }
        }
        return found;
    }

    private boolean isNamed(int token) {
        return actors.mention(tree, token).isPresent();
    }

    /** The subject of the verb that carries a noun ("held talks"), unless the verb names an event of its own ("condemned the talks"). */
    List<Integer> carriers(int noun) {
        boolean apart = !MEANS.contains(tree.preposition(noun))
                && arguments
                        .governingVerb(noun)
                        .filter(verb -> isSaid(noun, verb) || isEvent(verb))
                        .isPresent();
        return apart || isAside(noun) && modifiers(noun).isEmpty() ? List.of() : arguments.governingSubject(noun);
    }

    /** Who speaks of an event does not take part in it; who announces it does. */
    private boolean isSaid(int noun, int verb) {
        boolean announced = tree.is(noun, "obj") && tree.lemma(tree.head(noun)).equals("announce");
        return !announced && lexicon.classes().of("say").contains(tree.lemma(verb));
    }

    private boolean isEvent(int verb) {
        return lexicon.triggers(tree.token(verb)).stream().anyMatch(NounSlots::isDeed);
    }

    /** A verb that names an event by itself, and not one that is about other events: to discuss, to promise, to speak of. */
    private static boolean isDeed(Trigger trigger) {
        Words words = trigger.words();
        return words.objects().isEmpty()
                && words.particle().isEmpty()
                && words.complements().isEmpty()
                && trigger.need() != Need.OBLIGED
                && trigger.type().root() != EventType.CONSULTATION
                && trigger.type() != EventType.PLEDGE
                && trigger.type() != EventType.STATEMENT;
    }

    /** "a word with A on the sidelines of the summit": who spoke there need not take part in the summit as a party. */
    private boolean isAside(int noun) {
        int head = tree.head(noun);
        return head >= 0 && tree.is(noun, "nmod") && ASIDE.contains(tree.lemma(head));
    }
}
