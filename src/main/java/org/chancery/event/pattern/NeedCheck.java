package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.event.EventType;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.Need;
import org.chancery.event.syntax.Tree;
import org.chancery.language.Token;

/** Tells whether what a trigger needs is there. */
final class NeedCheck {
    private static final Set<String> OFFICIAL =
            Set.of("GOV", "MIL", "LEG", "JUD", "COP", "PTY", "REB", "OPP", "SPY", "IGO");
    private static final Set<String> PEOPLE = Set.of("OPP", "CVL", "LAB", "EDU");
    private final Tree tree;
    private final Lexicon lexicon;
    private final ActorResolver actors;

    NeedCheck(Tree tree, Lexicon lexicon, ActorResolver actors) {
        this.tree = requireNonNull(tree, "tree is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.actors = requireNonNull(actors, "actors is null");
    }

    boolean isMet(Need need, Occurrence occurrence, Parties parties) {
        return !isUnarmedTruce(occurrence) && has(need, occurrence, parties);
    }

    /** "a trade truce", "a tariff ceasefire": nobody has shot before. */
    private boolean isUnarmedTruce(Occurrence occurrence) {
        return occurrence.trigger().type() == EventType.CEASEFIRE
                && Stream.concat(Stream.of(occurrence.token()), occurrence.objects().stream())
                        .anyMatch(word -> phraseHas(word, lexicon.classes().of("unarmed")));
    }

    private boolean has(Need need, Occurrence occurrence, Parties parties) {
        int token = occurrence.token();
        return switch (need) {
            case NEVER -> false;
            case OBLIGED -> parties.isBoth() && isObliged(token);
            case ANY, PARTIES -> parties.all().findAny().isPresent();
            case ATTACK ->
                parties.all().findAny().isPresent()
                        && !phraseHas(token, lexicon.classes().of("unarmed"));
            case ADDRESSED -> parties.isBoth() && any(parties.target(), NeedCheck::isOfficial);
            case SOURCE -> !parties.source().isEmpty();
            case BOTH -> parties.isBoth();
            case CROWD -> parties.isBoth() && any(parties.source(), e -> !isCompany(e));
            case RIOT -> parties.isBoth() && isRiot(parties);
            case ARMED ->
                parties.isBoth()
                        && any(
                                parties.source(),
                                e -> e.sector().filter("MIL"::equals).isPresent());
            case STRUCK -> parties.isBoth() || !parties.target().isEmpty() && isStruck(occurrence);
            case SUFFERED ->
                parties.isBoth()
                        || tree.isPassive(token)
                                && any(
                                        parties.target(),
                                        e -> isOfficial(e) || e.countryCode().isPresent());
            case SINCE -> parties.isBoth() && isNotSince(token);
            case PERSONS -> parties.isBoth() && any(parties.target(), NeedCheck::isPerson);
            case PERSON -> any(parties.source(), NeedCheck::isPerson);
            case OFFICIAL -> any(parties.source(), NeedCheck::isOfficial);
            case TRAVEL ->
                any(parties.source(), NeedCheck::travels) && (!parties.places().isEmpty() || isToEvent(token));
            case ITINERARY ->
                any(parties.source(), NeedCheck::isPerson) && !parties.places().isEmpty();
            case BODY -> any(parties.source(), e -> e.type() == EntityType.ORGANIZATION);
            case TALKS ->
                tree.token(token).tag().endsWith("S") && parties.all().findAny().isPresent();
            case PHONE -> isPhone(token) ? parties.all().findAny().isPresent() : isPersonalCall(parties);
            case AMOUNT -> hasAmount(occurrence) && !parties.source().isEmpty();
            case INVESTMENT -> !parties.source().isEmpty() && (hasAmount(occurrence) || mentionsInvestment(occurrence));
            case MILITARY -> parties.isBoth() && phraseHas(token, Set.of("military", "naval", "joint", "drill", "air"));
            case TRADE ->
                any(parties.source(), e -> e.type() == EntityType.COUNTRY || isOfficial(e)) && isTrade(token, parties);
            case STATES ->
                parties.isBoth() && parties.all().allMatch(e -> e.type() == EntityType.COUNTRY || isOfficial(e));
            case PRAISE -> parties.isBoth() && any(parties.target(), NeedCheck::isPerson) && isPraise(token);
            case EXPORT ->
                !parties.source().isEmpty() && occurrence.objects().stream().anyMatch(this::isOnExports);
            case EXPORTNOUN -> !parties.source().isEmpty() && isOnExports(token);
            case TARIFF, SANCTION -> isMeasure(token, parties);
            case COUP -> isCoup(token, parties);
            case PUTSCH ->
                isCoup(token, parties) && phraseHas(token, lexicon.classes().of("putschist"));
            case STATEMENT -> isStatement(token, parties);
        };
    }

    private static boolean any(List<Party> parties, Predicate<Entity> test) {
        return parties.stream().map(Party::entity).anyMatch(test);
    }

    /** A firm demonstrates products; its workers demonstrate. */
    private static boolean isCompany(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION
                && entity.sector().filter("BUS"::equals).isPresent();
    }

    /** "protesters stormed the parliament", "villagers clashed with police". */
    private boolean isRiot(Parties parties) {
        return parties.source().stream().anyMatch(party -> isCrowd(party.token()))
                || any(
                                parties.source(),
                                e -> e.sector().filter(PEOPLE::contains).isPresent())
                        && any(
                                parties.target(),
                                e -> e.sector().filter("COP"::equals).isPresent());
    }

    /** A crowd by its own word, or by the word of what it is made of: "a crowd", "hundreds of protesters". */
    private boolean isCrowd(int token) {
        return token >= 0
                && Stream.concat(Stream.of(token), tree.prepositional(token, "of").stream())
                        .anyMatch(word -> lexicon.classes().of("crowd").contains(tree.lemma(word)));
    }

    /** "a car bomb killed", "were killed in a raid": the subject or what the verb happened in is a deed of arms. */
    private boolean isStruck(Occurrence occurrence) {
        int verb = occurrence.token();
        return Stream.concat(
                        tree.children(verb, "nsubj").stream(),
                        Stream.of("in", "by", "during").flatMap(p -> tree.prepositional(verb, p).stream()))
                .anyMatch(noun -> lexicon.classes().of("deadly").contains(tree.lemma(noun))
                        && !phraseHas(noun, lexicon.classes().of("unarmed")));
    }

    private static boolean isPerson(Entity entity) {
        return entity.type() == EntityType.PERSON;
    }

    /** Somebody with a name, or a group with a country or an official sector. */
    static boolean isOfficial(Entity entity) {
        return switch (entity.type()) {
            case PERSON, COUNTRY -> true;
            case ORGANIZATION, GROUP ->
                entity.isLinked()
                        || entity.countryCode().isPresent()
                                && entity.sector().filter(OFFICIAL::contains).isPresent();
            default -> false;
        };
    }

    private static boolean travels(Entity entity) {
        return isPerson(entity)
                || entity.type() == EntityType.GROUP
                        && entity.countryCode().isPresent()
                        && entity.sector()
                                .filter(s -> s.equals("GOV") || s.equals("LEG") || s.equals("MIL"))
                                .isPresent();
    }

    /** "a visit to the summit", "visited the border": a goal that is no named place. */
    private boolean isToEvent(int word) {
        return tree.children(word, "obj", "nmod", "obl").stream()
                .filter(noun -> tree.preposition(noun).isEmpty()
                        || tree.preposition(noun).equals("to"))
                .anyMatch(noun -> lexicon.classes().of("goal").contains(tree.lemma(noun)));
    }

    private boolean isNotSince(int verb) {
        return tree.isNegated(verb)
                && IntStream.range(verb, tree.size())
                        .anyMatch(i -> tree.lemma(i).equals("since"));
    }

    private boolean isPhone(int noun) {
        return phraseHas(noun, Set.of("phone", "telephone", "video", "conference"))
                || tree.lemma(noun).equals("phone");
    }

    private static boolean isPersonalCall(Parties parties) {
        return parties.isBoth()
                && any(parties.source(), NeedCheck::isPerson)
                && any(parties.target(), NeedCheck::isPerson);
    }

    private boolean hasAmount(Occurrence occurrence) {
        return Stream.concat(Stream.of(occurrence.token()), occurrence.objects().stream())
                .flatMap(word -> tree.subtree(word).stream())
                .map(tree::token)
                .map(Token::tag)
                .anyMatch("$"::equals);
    }

    private boolean mentionsInvestment(Occurrence occurrence) {
        return occurrence.objects().stream().anyMatch(object -> phraseHas(object, Set.of("investment")));
    }

    private boolean phraseHas(int noun, Set<String> words) {
        return tree.children(noun, "compound", "amod", "nmod").stream()
                .anyMatch(child -> words.contains(tree.lemma(child)));
    }

    /** A deal of states, or of named goods: not a person buying lunch. */
    private boolean isTrade(int token, Parties parties) {
        boolean goods = tree.subtree(token).stream()
                .anyMatch(i -> lexicon.classes().of("goods").contains(tree.lemma(i)));
        return goods || parties.isBoth() && any(parties.target(), e -> e.type() == EntityType.COUNTRY);
    }

    private boolean isPraise(int verb) {
        return tree.prepositional(verb, "as").stream()
                .flatMap(noun -> tree.subtree(noun).stream())
                .anyMatch(i -> lexicon.classes().of("praise").contains(tree.lemma(i)));
    }

    private boolean isOnExports(int noun) {
        return Stream.concat(
                                tree.children(noun, "compound", "amod").stream(),
                                tree.prepositional(noun, "on").stream().flatMap(n -> tree.subtree(n).stream()))
                        .anyMatch(i -> lexicon.classes().of("export").contains(tree.lemma(i)))
                || tree.children(noun, "compound", "amod").stream()
                        .flatMap(i -> tree.subtree(i).stream())
                        .anyMatch(i -> lexicon.classes().of("export").contains(tree.lemma(i)));
    }

    /** A tariff or sanction of somebody or on somebody, named for its own sake: with a rate, a target, or as what a verb acts on. */
    private boolean isMeasure(int noun, Parties parties) {
        if (tree.is(noun, "compound")) {
            return false;
        }
        return !parties.target().isEmpty()
                || hasRate(tree, noun) && !parties.source().isEmpty();
    }

    /** "100% tariffs", "a 25 percent levy". */
    static boolean hasRate(Tree tree, int noun) {
        return tree.children(noun, "compound", "nummod", "amod").stream()
                .anyMatch(i -> tree.token(i).text().equals("%") || tree.lemma(i).equals("percent"));
    }

    private boolean isCoup(int noun, Parties parties) {
        return parties.all().anyMatch(e -> e.type() == EntityType.COUNTRY) && !tree.is(noun, "compound");
    }

    /** "A said B must leave", "that B should not", "B needs to". */
    private boolean isObliged(int verb) {
        return tree.children(verb, "ccomp").stream()
                .filter(clause -> !tree.children(clause, "nsubj").isEmpty())
                .anyMatch(clause ->
                        tree.auxiliaries(clause).stream().anyMatch(Set.of("must", "should", "ought")::contains)
                                || Set.of("need", "have").contains(tree.lemma(clause))
                                        && !tree.children(clause, "xcomp").isEmpty());
    }

    /** A statement counts where it names somebody else, or a place that somebody else may claim. */
    private boolean isStatement(int verb, Parties parties) {
        if (!any(parties.source(), NeedCheck::isOfficial)) {
            return false;
        }
        Set<String> own =
                parties.source().stream().map(p -> p.entity().id()).collect(java.util.stream.Collectors.toSet());
        return tree.subtree(verb).stream()
                .filter(i -> i > verb)
                .flatMap(i -> actors.mention(tree, i).stream())
                .filter(m -> m.form() != EntityMention.Form.DEMONYM)
                .map(EntityMention::entity)
                .anyMatch(e ->
                        !own.contains(e.id()) && !e.country().map(own::contains).orElse(false));
    }
}
