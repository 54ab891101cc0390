package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.event.Actor;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.event.EventType;
import org.chancery.event.Status;
import org.chancery.event.actor.Party;
import org.chancery.event.detail.TimeAnchor;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.lexicon.Trigger;
import org.chancery.event.pattern.Found;
import org.chancery.event.pattern.Parties;
import org.chancery.event.status.Reading;
import org.chancery.event.status.StatusReader;
import org.chancery.event.syntax.Tree;

/**
 * A noun without parties that takes up an event told before: "The meeting, slated for Thursday, ...". It is a claim about the same parties where it says something new -
 * when, or with what status - and dates the event that it takes up, which the article thereby dates.
 */
final class Anaphora {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final int REACH = 2;
    private final Tree tree;
    private final Lexicon lexicon;
    private final ClaimWriter writer;
    private final StatusReader statuses;
    private final TimeAnchor anchor;
    private final Passage passage;

    Anaphora(
            Tree tree, Lexicon lexicon, ClaimWriter writer, StatusReader statuses, TimeAnchor anchor, Passage passage) {
        this.tree = requireNonNull(tree, "tree is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.statuses = requireNonNull(statuses, "statuses is null");
        this.anchor = requireNonNull(anchor, "anchor is null");
        this.passage = requireNonNull(passage, "passage is null");
    }

    /**
     * @param told what the article told before this sentence; the times of what is taken up are filled in
     * @param here what this sentence tells by itself
     */
    List<Told> claims(List<Told> told, List<Told> here) {
        List<Told> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int token = i;
            if (here.stream().noneMatch(h -> h.token() == token)) {
                trigger(token).flatMap(trigger -> takeUp(trigger, token, told)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A noun for a consultation that stands for itself, not in front of another noun. */
    private Optional<Trigger> trigger(int token) {
        if (tree.is(token, "compound") || !tree.token(token).isNoun()) {
            return Optional.empty();
        }
        return lexicon.triggers(tree.token(token)).stream()
                .filter(t -> t.pos() == PartOfSpeech.NOUN && t.type().root() == EventType.CONSULTATION)
                .filter(t -> t.words().objects().isEmpty() && t.words().of().isEmpty())
                .findFirst();
    }

    private Optional<Told> takeUp(Trigger trigger, int token, List<Told> told) {
        if (!isAnaphoric(token)) {
            return Optional.empty();
        }
        List<Integer> near = IntStream.range(0, told.size())
                .filter(i -> told.get(i).sentence() >= tree.sentence().index() - REACH)
                .filter(i -> isSameKind(told.get(i), trigger))
                .boxed()
                .toList();
        return near.stream()
                .filter(i -> told.get(i).claim().type() == trigger.type())
                .reduce((a, b) -> b)
                .or(() -> near.stream().reduce((a, b) -> b))
                .map(i -> claim(trigger, token, told, i));
    }

    /** "the meeting", "this visit", "a meeting is planned": nothing that makes it another one. */
    private boolean isAnaphoric(int token) {
        boolean definite = tree.children(token, "det").stream().map(tree::lemma).anyMatch(DEFINITE::contains);
        boolean prospect = tree.head(token) >= 0
                && tree.is(token, "nmod")
                && tree.token(tree.head(token)).isNoun()
                && lexicon.operator(tree.token(tree.head(token)), PartOfSpeech.NOUN)
                        .isPresent();
        boolean titled = tree.children(token, "compound", "amod", "dep").stream()
                .anyMatch(child -> tree.token(child).isProperNoun());
        boolean parenthesis = token > 0 && tree.token(token - 1).text().equals(")");
        boolean named = titled
                || parenthesis
                || !tree.children(token, "nmod:poss").isEmpty()
                || !tree.prepositional(token, "with").isEmpty();
        return (definite || prospect) && !named && !tree.token(token).tag().endsWith("S");
    }

    private static boolean isSameKind(Told before, Trigger trigger) {
        EventType one = before.claim().type();
        EventType two = trigger.type();
        boolean visit = one == EventType.VISIT || two == EventType.VISIT;
        boolean earlier =
                before.claim().time().map(t -> t.rule().equals("since")).orElse(false);
        boolean summit = two == EventType.SUMMIT && before.found().trigger().type() != EventType.SUMMIT;
        return !summit
                && one.root() == EventType.CONSULTATION
                && (!visit || one == two)
                && !earlier
                && before.claim().participants().size() > 1;
    }

    private Told claim(Trigger trigger, int token, List<Told> told, int index) {
        Told before = told.get(index);
        Found found = new Found(trigger, token, before.claim().type(), parties(before.claim()), false);
        Optional<ClaimTime> time = anchor.of(token);
        Reading reading = statuses.read(token);
        Optional<Status> said = passage.status(tree, found, reading, time);
        Status status = said.orElse(before.claim().status());
        if (time.isPresent() && before.claim().time().isEmpty()) {
            told.set(index, before.with(dated(before.claim(), time.get())));
        }
        return new Told(writer.write(tree, found, status, time), tree.sentence().index(), token, found, said.isEmpty());
    }

    private static Parties parties(Claim claim) {
        return new Parties(unnamed(claim.source()), unnamed(claim.target()), List.of(), true);
    }

    private static List<Party> unnamed(List<Actor> actors) {
        return actors.stream().map(actor -> new Party(actor, -1)).toList();
    }

    private static Claim dated(Claim claim, ClaimTime time) {
        ClaimTime passed = new ClaimTime(time.text(), time.value(), time.bounds(), "passage");
        return claim.withTime(passed);
    }
}
