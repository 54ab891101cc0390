package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.event.EventType;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.lexicon.Need;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** Tells whether what a trigger needs is there. */
final class NeedCheck {
    private final Tree tree;
    private final Arguments arguments;
    private final Clues clues;
    private final ActorResolver actors;

    NeedCheck(Tree tree, Arguments arguments, Clues clues, ActorResolver actors) {
        this.tree = requireNonNull(tree, "tree is null");
        this.arguments = requireNonNull(arguments, "arguments is null");
        this.clues = requireNonNull(clues, "clues is null");
        this.actors = requireNonNull(actors, "actors is null");
    }

    boolean isMet(Need need, Occurrence occurrence, Parties parties) {
        return !isUnarmedTruce(occurrence) && has(need, occurrence, parties);
    }

    /** "a trade truce", "a tariff ceasefire": nobody has shot before. */
    private boolean isUnarmedTruce(Occurrence occurrence) {
        return occurrence.trigger().type() == EventType.CEASEFIRE
                && Stream.concat(Stream.of(occurrence.token()), occurrence.objects().stream())
                        .anyMatch(clues::isUnarmed);
    }

    private boolean has(Need need, Occurrence occurrence, Parties parties) {
        int token = occurrence.token();
        boolean anybody = parties.all().findAny().isPresent();
        boolean somebody = !parties.source().isEmpty();
        boolean both = parties.isBoth();
        return switch (need) {
            case NEVER -> false;
            case ANY, PARTIES -> anybody;
            case SOURCE -> somebody;
            case BOTH -> both;
            case ATTACK -> anybody && !clues.isUnarmed(token);
            case TALKS -> anybody && tree.token(token).tag().endsWith("S");
            case PHONE -> clues.isPhone(token) ? anybody : isPersonalCall(parties);
            case ADDRESSED -> both && any(parties.target(), Kinds::isOfficial);
            case PERSONS -> both && any(parties.target(), Kinds::isStatesman);
            case PEOPLE -> both && isDoneToPeople(token, parties);
            case FORCES -> any(parties.source(), Kinds::isArmed) && any(parties.target(), Kinds::isCountry);
            case HELPERS -> both && isHelp(token, parties);
            case GIVEN -> both && parties.all().anyMatch(Kinds::isOfficial) && isGiven(token, parties);
            case CROWD -> both && any(parties.source(), e -> !Kinds.isCompany(e));
            case RIOT -> both && isRiot(parties);
            case ARMED -> both && any(parties.source(), Kinds::isMilitary);
            case STRUCK -> both || !parties.target().isEmpty() && clues.isStruck(token);
            case SUFFERED -> both || tree.isPassive(token) && any(parties.target(), Kinds::isOfSomebody);
            case SINCE -> both && clues.isNotSince(token);
            case OBLIGED -> both && clues.isObliged(token);
            case MILITARY -> both && clues.isExercise(token);
            case STATES -> both && parties.all().allMatch(Kinds::isOfficial);
            case PRAISE -> both && any(parties.target(), Kinds::isPerson) && clues.isPraise(token);
            case PERSON -> any(parties.source(), Kinds::isPerson);
            case OFFICIAL -> any(parties.source(), Kinds::isOfficial);
            case BODY -> any(parties.source(), Kinds::isBody);
            case TRAVEL ->
                parties.source().stream().anyMatch(this::travels)
                        && (!parties.places().isEmpty() || clues.hasGoal(token));
            case ITINERARY ->
                any(parties.source(), Kinds::isPerson) && !parties.places().isEmpty();
            case AMOUNT -> somebody && clues.hasAmount(occurrence);
            case INVESTMENT -> somebody && (clues.hasAmount(occurrence) || clues.hasInvestment(occurrence));
            case EXPORT -> somebody && occurrence.objects().stream().anyMatch(clues::isOnExports);
            case EXPORTNOUN -> somebody && clues.isOnExports(token);
            case TRADE -> isTrade(token, parties);
            case TARIFF, SANCTION -> isMeasure(token, parties);
            case COUP -> isCoup(token, parties);
            case PUTSCH -> isCoup(token, parties) && clues.isByArms(token);
            case STATEMENT -> isStatement(token, parties);
        };
    }

    private static boolean any(List<Party> parties, Predicate<Entity> test) {
        return parties.stream().map(Party::entity).anyMatch(test);
    }

    /** Statesmen and delegations travel; troops are moved. */
    private boolean travels(Party party) {
        return Kinds.isPerson(party.entity())
                || Kinds.isDelegation(party.entity()) && !(party.token() >= 0 && clues.areSent(party.token()));
    }

    /** "released two Christians", not "released the accounts of two Christians". */
    private boolean isDoneToPeople(int verb, Parties parties) {
        List<Integer> objects = arguments.objects(verb);
        return parties.target().stream()
                .filter(party -> objects.contains(party.token()))
                .map(Party::entity)
                .anyMatch(e -> Kinds.isPerson(e) || Kinds.isGroup(e));
    }

    /** "UN peacekeepers arrived", "soldiers were deployed as observers", "an aid ship docked". */
    private boolean isHelp(int verb, Parties parties) {
        return Stream.concat(
                        parties.source().stream().map(Party::token).filter(token -> token >= 0),
                        tree.prepositional(verb, "as").stream())
                .anyMatch(clues::isHelper);
    }

    /** Something passes from the one to the other: the object is neither of them. */
    private boolean isGiven(int verb, Parties parties) {
        return arguments.objects(verb).stream()
                .anyMatch(object -> parties.target().stream().noneMatch(party -> party.token() == object));
    }

    /** "protesters stormed the parliament", "villagers clashed with police". */
    private boolean isRiot(Parties parties) {
        return parties.source().stream().anyMatch(party -> party.token() >= 0 && clues.isCrowd(party.token()))
                || any(parties.source(), Kinds::arePeople) && any(parties.target(), Kinds::isPolice);
    }

    private static boolean isPersonalCall(Parties parties) {
        return parties.isBoth() && any(parties.source(), Kinds::isPerson) && any(parties.target(), Kinds::isPerson);
    }

    /** A deal of states, or of named goods: not a person buying lunch. */
    private boolean isTrade(int token, Parties parties) {
        return any(parties.source(), Kinds::isOfficial)
                && (clues.hasGoods(token) || parties.isBoth() && any(parties.target(), Kinds::isCountry));
    }

    /** A tariff or sanction of somebody or on somebody, named for its own sake: with a target, or with a rate and who imposes it. */
    private boolean isMeasure(int noun, Parties parties) {
        if (tree.is(noun, "compound")) {
            return false;
        }
        return !parties.target().isEmpty()
                || clues.hasRate(noun) && !parties.source().isEmpty();
    }

    private boolean isCoup(int noun, Parties parties) {
        return parties.all().anyMatch(Kinds::isCountry) && !tree.is(noun, "compound");
    }

    /** A statement counts where it names somebody else, or a place that somebody else may claim. */
    private boolean isStatement(int verb, Parties parties) {
        if (!any(parties.source(), Kinds::isOfficial)) {
            return false;
        }
        Set<String> own = parties.source().stream().map(p -> p.entity().id()).collect(Collectors.toSet());
        return IntStream.range(verb + 1, tree.size())
                .filter(i -> tree.isBelow(i, verb))
                .mapToObj(i -> actors.mention(tree, i))
                .flatMap(mention -> mention.stream())
                .filter(mention -> mention.form() != EntityMention.Form.DEMONYM)
                .map(EntityMention::entity)
                .anyMatch(e -> !own.contains(e.id())
                        && e.country().filter(own::contains).isEmpty());
    }
}
