package org.chancery.event.detail;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Actor;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** Who says so: the subject of the verb of saying above an event, or "according to". */
public final class Attribution {
    private final Tree tree;
    private final ActorResolver actors;
    private final Set<String> saying;

    public Attribution(Tree tree, ActorResolver actors, Lexicon lexicon) {
        this.saying = lexicon.classes().of("say");
        this.tree = requireNonNull(tree, "tree is null");
        this.actors = requireNonNull(actors, "actors is null");
    }

    /** The speaker behind the event that a word names; absent when the article itself says it. */
    public Optional<Actor> of(int trigger) {
        int at = tree.head(trigger);
        int below = trigger;
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            if (tree.token(at).isVerb()
                    && saying.contains(tree.lemma(at))
                    && !tree.is(below, "nsubj", "obl", "advcl")) {
                return speaker(new Arguments(tree).agents(at)).or(() -> accordingTo(trigger));
            }
            below = at;
            at = tree.head(at);
        }
        return accordingTo(trigger);
    }

    private Optional<Actor> accordingTo(int trigger) {
        int at = trigger;
        for (int steps = 0; at >= 0 && steps < 8; steps++, at = tree.head(at)) {
            Optional<Actor> source = speaker(tree.prepositional(at, "accord"));
            if (source.isPresent()) {
                return source;
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> speaker(List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> actors.parties(tree, head).stream())
                .map(Party::actor)
                .findFirst();
    }
}
