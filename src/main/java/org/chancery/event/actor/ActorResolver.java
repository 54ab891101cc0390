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
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.event.Actor;
import org.chancery.event.lexicon.Collective;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.syntax.Tree;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Tells which actors the noun phrases of one article name. Keeps what has been spoken of: sentences must be asked about in order. */
public final class ActorResolver {
    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> PAIRS = Set.of("two", "both", "pair", "duo");
    private static final Set<String> DEFINITE =
            Set.of("the", "both", "two", "these", "those", "their", "its", "his", "her");

    /** What leaves a collective the one that was spoken of: "the same two countries". */
    private static final Set<String> UNDISTINGUISHING = Set.of("two", "same", "respective", "other", "bitter", "old");

    private final Mentions mentions;
    private final Lexicon lexicon;
    private final Catalogue catalogue;
    private final Discourse discourse = new Discourse();
    private final Wording wording;
    private final Names names;
    private final Pronouns pronouns;
    private final CommonNouns commonNouns;
    private final Owners owners;
    private final Binding binding;

    public ActorResolver(Article article, List<EntityMention> mentions, Lexicon lexicon, Catalogue catalogue) {
        this.mentions = new Mentions(mentions);
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
        this.wording = new Wording(article);
        this.names = new Names(this.mentions, lexicon, catalogue, wording);
        this.pronouns = new Pronouns(discourse, catalogue);
        this.commonNouns = new CommonNouns(
                this.mentions,
                names,
                pronouns,
                wording,
                new SectorReader(lexicon, this.mentions),
                new Setting(this.mentions, names),
                this::parties);
        this.binding = new Binding(lexicon);
        this.owners = new Owners(this.mentions, names, wording, this::single);
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

    /** What a name stands for where it acts: a capital or a seat for its country; other places do not act. */
    public Optional<Entity> acting(Entity entity) {
        return names.acting(entity);
    }

    /** The country or body that a noun phrase belongs to: "Chinese goods", "its army", "officials of Japan". */
    public Optional<Entity> owner(Tree tree, int head) {
        return commonNouns.owner(tree, head);
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

    /** The actors behind a thing that is no actor itself: "Iran's attack", "a base in Syria". */
    public List<Party> behind(Tree tree, int head) {
        return owners.of(tree, head).stream()
                .map(actor -> new Party(actor, head))
                .toList();
    }

    /** The actors that a noun phrase names by itself, without what is coordinated with it. */
    public List<Actor> single(Tree tree, int head) {
        Token token = tree.token(head);
        if (token.tag().startsWith("PRP")) {
            Optional<EntityMention> name = mention(tree, head);
            return name.isPresent() ? names.named(tree, head, name.get()) : meant(tree, head);
        }
        if (token.tag().equals("WP") || token.tag().equals("WDT")) {
            return names.antecedent(tree, head);
        }
        List<Actor> apposed = commonNouns.apposed(tree, head);
        if (!apposed.isEmpty()) {
            return apposed;
        }
        Optional<EntityMention> name = names.name(tree, head);
        if (name.isPresent()) {
            return names.named(tree, head, name.get());
        }
        if (lexicon.collective(token).isPresent() && isAnaphoric(tree, head)) {
            List<Actor> members = collective(tree, head);
            if (!members.isEmpty()) {
                return members;
            }
        }
        return lexicon.actorNoun(tree.phrase(head))
                .map(noun -> commonNouns.actors(tree, head, noun))
                .orElseGet(() -> names.people(tree, head));
    }

    /** What a pronoun means: a person spoken of; else the subject of a clause above it, else what the article has spoken of. */
    private List<Actor> meant(Tree tree, int pronoun) {
        List<Actor> spoken = pronouns.actors(tree, pronoun);
        if (isPersonal(tree, pronoun) && !spoken.isEmpty()) {
            return spoken;
        }
        List<Actor> bound = binding.antecedent(tree, pronoun).stream()
                .flatMap(head -> parties(tree, head).stream())
                .map(party -> new Actor(tree.token(pronoun).text(), party.entity()))
                .toList();
        return bound.isEmpty() ? spoken : bound;
    }

    private static boolean isPersonal(Tree tree, int pronoun) {
        return PERSONAL.contains(tree.lemma(pronoun));
    }

    /** "the two leaders", "both sides", "the countries": a definite plural, or a bare "two" or "both". */
    private boolean isAnaphoric(Tree tree, int head) {
        boolean plural = tree.token(head).tag().endsWith("S") || PAIRS.contains(tree.lemma(head));
        boolean definite = tree.children(head, "det", "nummod", "nmod:poss").stream()
                .map(tree::lemma)
                .anyMatch(DEFINITE::contains);
        boolean modified = tree.children(head, "amod", "compound", "nmod").stream()
                .anyMatch(child -> !UNDISTINGUISHING.contains(tree.lemma(child)));
        return plural && definite && !modified;
    }

    private List<Actor> collective(Tree tree, int head) {
        Collective kind = lexicon.collective(tree.token(head)).orElse(Collective.ANY);
        return discourse.collective(kind, tree.sentence().index()).stream()
                .map(entity -> new Actor(wording.phrase(tree, head), entity))
                .toList();
    }
}
