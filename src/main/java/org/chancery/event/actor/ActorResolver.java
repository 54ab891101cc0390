package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.article.Article;
import org.chancery.entity.Catalogue;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.entity.Gender;
import org.chancery.entity.UnlinkedEntities;
import org.chancery.event.Actor;
import org.chancery.event.lexicon.ActorNoun;
import org.chancery.event.lexicon.Collective;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.syntax.Phrases;
import org.chancery.event.syntax.Tree;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Tells which actors the noun phrases of one article name. Keeps what has been spoken of: sentences must be asked about in order. */
public final class ActorResolver {
    private static final Set<String> LISTING = Set.of("including", "include", "like", "such");
    private final Article article;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final Catalogue catalogue;
    private final Discourse discourse = new Discourse();

    public ActorResolver(Article article, List<EntityMention> mentions, Lexicon lexicon, Catalogue catalogue) {
        this.article = requireNonNull(article, "article is null");
        this.mentions = new Mentions(mentions);
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
    }

    /** Notes the names of a sentence that was not parsed as spoken of; those before its first verb count as subjects. */
    public void read(Sentence sentence) {
        int verb = IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.token(i).isVerb())
                .findFirst()
                .orElse(0);
        speak(sentence.index(), mention -> mention.lastToken() < verb);
    }

    private void speak(int sentence, Predicate<EntityMention> subject) {
        for (EntityMention mention : mentions.in(sentence)) {
            if (mention.form() != EntityMention.Form.DEMONYM) {
                acting(mention.entity())
                        .ifPresent(entity ->
                                discourse.speak(entity, sentence, mention.firstToken(), subject.test(mention)));
            }
        }
    }

    /** Notes the names of a sentence as spoken of. */
    public void read(Tree tree) {
        int sentence = tree.sentence().index();
        speak(sentence, mention -> isSubject(tree, mention));
        for (EntityMention mention : mentions.in(sentence)) {
            List<Integer> together = tree.coordinated(mention.lastToken());
            if (together.size() > 1) {
                discourse.group(
                        together.stream()
                                .flatMap(token -> mentions.at(sentence, token).stream())
                                .flatMap(m -> acting(m.entity()).stream())
                                .toList(),
                        sentence);
            }
        }
    }

    private static boolean isSubject(Tree tree, EntityMention mention) {
        for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
            if (tree.is(i, "nsubj")) {
                return true;
            }
        }
        return tree.is(mention.lastToken(), "appos") && tree.is(tree.head(mention.lastToken()), "nsubj");
    }

    /** Notes the parties of an event, for "both sides" to come. */
    public void note(List<Entity> parties, int sentence) {
        discourse.group(parties, sentence);
    }

    /** The parties named together last. */
    public List<Entity> passageParties(Collective kind, int sentence) {
        return discourse.collective(kind, sentence);
    }

    /** Who the article is mostly about so far. */
    public Optional<Entity> protagonist(int sentence, Predicate<Entity> fits) {
        return discourse.protagonist(sentence, fits);
    }

    /** The mention that covers a token. */
    public Optional<EntityMention> mention(Tree tree, int token) {
        return mentions.at(tree.sentence().index(), token);
    }

    /** The mentions of a sentence, in its order. */
    public List<EntityMention> mentions(Tree tree) {
        return mentions.in(tree.sentence().index());
    }

    /** The country of a catalogue id. */
    public Optional<Entity> entity(String wikidata) {
        return catalogue.entity(wikidata);
    }

    /** The actors that a noun phrase names, what is coordinated with it included; empty when it names none. */
    public List<Party> parties(Tree tree, int head) {
        List<Party> found = new ArrayList<>();
        int start = mention(tree, head).map(EntityMention::firstToken).orElse(head);
        for (int one : Coordination.of(tree, head, start)) {
            for (Actor actor : single(tree, one)) {
                if (found.stream().noneMatch(f -> f.entity().equals(actor.entity()))) {
                    found.add(new Party(actor, one));
                }
            }
        }
        return found;
    }

    /** The actors that a noun phrase names by itself, without what is coordinated with it. */
    public List<Actor> single(Tree tree, int head) {
        Token token = tree.token(head);
        if (token.tag().startsWith("PRP")) {
            Optional<EntityMention> name = mention(tree, head);
            return name.isPresent() ? named(tree, head, name.get()) : pronoun(tree, head);
        }
        if (token.tag().equals("WP") || token.tag().equals("WDT")) {
            return antecedent(tree, head);
        }
        Optional<EntityMention> name = name(tree, head);
        if (name.isPresent()) {
            return named(tree, head, name.get());
        }
        if (lexicon.collective(token).isPresent() && isAnaphoric(tree, head)) {
            List<Actor> members = collective(tree, head);
            if (!members.isEmpty()) {
                return members;
            }
        }
        return lexicon.actorNoun(token).map(noun -> common(tree, head, noun)).orElseGet(List::of);
    }

    /** "Kim, whom he has not seen": the name that a relative pronoun follows. */
    private List<Actor> antecedent(Tree tree, int pronoun) {
        return mentions.in(tree.sentence().index()).stream()
                .filter(m -> m.lastToken() < pronoun && pronoun - m.lastToken() <= 2)
                .reduce((a, b) -> b)
                .map(m -> named(tree, m.lastToken(), m))
                .orElseGet(List::of);
    }

    /** The name that a phrase consists of, follows its title, or stands in apposition to it. */
    private Optional<EntityMention> name(Tree tree, int head) {
        int sentence = tree.sentence().index();
        Optional<EntityMention> own = mentions.at(sentence, head).filter(m -> m.form() != EntityMention.Form.DEMONYM);
        int last = new Phrases(tree).last(head);
        Optional<EntityMention> behind = mentions.within(sentence, head, last).stream()
                .filter(m -> m.form() == EntityMention.Form.NAME)
                .reduce((a, b) -> b);
        Optional<EntityMention> best = behind.isPresent() && !own.equals(behind) ? behind : own;
        if (best.filter(m -> m.form() == EntityMention.Form.NAME).isPresent()) {
            return lexicon.actorNoun(tree.token(head)).isPresent()
                            && !tree.token(head).isProperNoun()
                            && own.isEmpty()
                    ? best.filter(m -> m.entity().type() == EntityType.PERSON)
                    : best;
        }
        Optional<EntityMention> apposed = tree.children(head, "appos", "dep").stream()
                .filter(child -> child > head && child - head < 8)
                .flatMap(child -> mentions.at(sentence, child).stream())
                .filter(m -> m.form() == EntityMention.Form.NAME && m.entity().type() == EntityType.PERSON)
                .findFirst();
        return apposed.isPresent() ? apposed : best;
    }

    private List<Actor> named(Tree tree, int head, EntityMention mention) {
        return acting(mention.entity())
                .map(entity -> List.of(new Actor(words(tree, head, mention), entity)))
                .orElseGet(List::of);
    }

    /** What a name stands for where it acts: a capital or a seat for its country; other places do not act. */
    public Optional<Entity> acting(Entity entity) {
        return switch (entity.type()) {
            case PLACE -> entity.standsFor().flatMap(catalogue::entity);
            case OTHER -> Optional.empty();
            default -> Optional.of(entity);
        };
    }

    private List<Actor> pronoun(Tree tree, int head) {
        String lemma = tree.token(head).text().toLowerCase(java.util.Locale.ROOT);
        int sentence = tree.sentence().index();
        String words = tree.token(head).text();
        return switch (lemma) {
            case "he", "him", "his", "himself" -> referent(sentence, head, words, person(Gender.FEMALE));
            case "she", "her", "hers", "herself" -> referent(sentence, head, words, person(Gender.MALE));
            case "it", "its", "itself" ->
                discourse.state(sentence, head).stream()
                        .map(entity -> new Actor(words, entity))
                        .toList();
            case "they", "them", "their", "themselves" ->
                discourse.collective(Collective.ANY, sentence).stream()
                        .map(entity -> new Actor(words, entity))
                        .toList();
            default -> List.of();
        };
    }

    private List<Actor> referent(int sentence, int token, String words, Predicate<Entity> fits) {
        return discourse.referent(sentence, token, fits).stream()
                .map(entity -> new Actor(words, entity))
                .toList();
    }

    private Predicate<Entity> person(Gender not) {
        return entity -> entity.type() == EntityType.PERSON
                && entity.wikidata()
                        .flatMap(catalogue::entry)
                        .map(CatalogueEntry::gender)
                        .filter(not::equals)
                        .isEmpty();
    }

    /** "the two leaders", "both sides", "the countries": a definite plural, or a bare "two" or "both". */
    private boolean isAnaphoric(Tree tree, int head) {
        boolean plural =
                tree.token(head).tag().endsWith("S") || tree.lemma(head).matches("two|both|pair|duo");
        boolean definite = tree.children(head, "det", "nummod", "nmod:poss").stream()
                .map(tree::lemma)
                .anyMatch(word -> word.matches("the|both|two|these|those|their|its|his|her"));
        boolean modified = tree.children(head, "amod", "compound", "nmod").stream()
                .anyMatch(child -> !tree.lemma(child).matches("two|same|respective|other|bitter|old"));
        return plural && definite && !modified;
    }

    private List<Actor> collective(Tree tree, int head) {
        Collective kind = lexicon.collective(tree.token(head)).orElse(Collective.ANY);
        return discourse.collective(kind, tree.sentence().index()).stream()
                .map(entity -> new Actor(phrase(tree, head), entity))
                .toList();
    }

    /** "South Korean officials", "the government of Japan", "its army"; names listed as examples speak for the noun. */
    private List<Actor> common(Tree tree, int head, ActorNoun noun) {
        List<Actor> listed = listed(tree, head);
        if (!listed.isEmpty()) {
            return listed;
        }
        List<Actor> several = severalOwners(tree, head, noun);
        if (!several.isEmpty()) {
            return several;
        }
        Optional<Entity> owner = owner(tree, head);
        String label = owner.isPresent()
                        && tree.children(head, "nmod:poss").stream()
                                .anyMatch(p -> tree.token(p).isPronoun())
                ? owner.get().label() + " " + tree.token(head).text()
                : withoutDeterminer(tree, head);
        return List.of(new Actor(phrase(tree, head), group(label, owner, noun)));
    }

    /** "several leaders, including A and B": wherever the tree hangs the examples. */
    /** "Armenian and Azerbaijani troops": a group for each of the countries. */
    private List<Actor> severalOwners(Tree tree, int head, ActorNoun noun) {
        List<EntityMention> owners = tree.children(head, "amod", "compound").stream()
                .flatMap(child -> tree.coordinated(child).stream())
                .distinct()
                .sorted()
                .flatMap(child -> mentions.at(tree.sentence().index(), child).stream())
                .filter(mention -> mention.entity().type() == EntityType.COUNTRY)
                .toList();
        if (owners.size() < 2 || !tree.token(head).tag().endsWith("S")) {
            return List.of();
        }
        return owners.stream()
                .map(owner -> {
                    String label = owner.text() + " " + tree.token(head).text();
                    return new Actor(phrase(tree, head), group(label, Optional.of(owner.entity()), noun));
                })
                .toList();
    }

    private static Entity group(String label, Optional<Entity> owner, ActorNoun noun) {
        return UnlinkedEntities.entity(
                label,
                noun.body() ? EntityType.ORGANIZATION : EntityType.GROUP,
                owner.flatMap(Entity::country),
                owner.flatMap(Entity::countryCode),
                Optional.of(noun.sector()));
    }

    private List<Actor> listed(Tree tree, int head) {
        List<Integer> own = tree.children(head, "nmod", "acl", "dep").stream()
                .filter(child -> LISTING.contains(tree.preposition(child)))
                .toList();
        boolean open = own.isEmpty()
                && tree.token(head).tag().equals("NNS")
                && owner(tree, head).isEmpty();
        List<Integer> any = !open
                ? own
                : IntStream.range(head + 1, tree.size())
                        .filter(i -> tree.preposition(i).equals("including"))
                        .boxed()
                        .toList();
        return any.stream()
                .flatMap(child -> parties(tree, child).stream())
                .map(Party::actor)
                .filter(actor -> actor.entity().isLinked() || actor.entity().type() == EntityType.PERSON)
                .toList();
    }

    /** The country or body that a common noun belongs to: "Chinese goods", "its army", "officials of Japan". */
    public Optional<Entity> owner(Tree tree, int head) {
        int sentence = tree.sentence().index();
        int first = new Phrases(tree).first(head);
        List<EntityMention> before = mentions.within(sentence, first, head);
        if (!before.isEmpty()) {
            return owning(before.get(before.size() - 1).entity());
        }
        for (int child : tree.children(head, "nmod:poss", "amod", "compound")) {
            Optional<Entity> owner = tree.token(child).isPronoun()
                    ? pronoun(tree, child).stream().map(Actor::entity).findFirst()
                    : mentions.at(sentence, child).map(EntityMention::entity);
            if (owner.isPresent()) {
                return owner.flatMap(this::owning);
            }
        }
        return tree.children(head, "nmod").stream()
                .filter(child -> tree.preposition(child).matches("of|from|in"))
                .flatMap(child -> mentions.at(sentence, child).stream())
                .map(EntityMention::entity)
                .findFirst()
                .flatMap(this::owning);
    }

    private Optional<Entity> owning(Entity entity) {
        return acting(entity).or(() -> entity.country().flatMap(catalogue::entity));
    }

    /** The words of a name with its title: "Chinese leader Xi Jinping". */
    private String words(Tree tree, int head, EntityMention mention) {
        if (head < mention.firstToken() || head > mention.lastToken()) {
            int from = Math.min(new Phrases(tree).first(head), mention.firstToken());
            return text(tree, from, Math.max(mention.lastToken(), head));
        }
        int first = new Phrases(tree).first(mention.firstToken());
        String before = first < mention.firstToken() ? text(tree, first, mention.firstToken() - 1) : "";
        boolean title = !before.isEmpty() && before.length() < 50;
        return title
                ? text(tree, first, mention.lastToken())
                : article.text().substring(mention.start(), mention.end());
    }

    private String phrase(Tree tree, int head) {
        return text(tree, new Phrases(tree).first(head), head);
    }

    private String withoutDeterminer(Tree tree, int head) {
        int first = new Phrases(tree).first(head);
        while (first < head && tree.token(first).tag().matches("DT|PDT|PRP\\$|CD|RB")) {
            first++;
        }
        return text(tree, first, head);
    }

    private String text(Tree tree, int first, int last) {
        return article.text()
                .substring(tree.token(first).start(), tree.token(last).end());
    }
}
