package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.chancery.entity.Catalogue;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.entity.Gender;
import org.chancery.event.Actor;
import org.chancery.event.lexicon.Collective;
import org.chancery.event.syntax.Tree;

/** Actors by pronoun, from what the article has spoken of. */
final class Pronouns {
    private final Discourse discourse;
    private final Catalogue catalogue;

    Pronouns(Discourse discourse, Catalogue catalogue) {
        this.discourse = requireNonNull(discourse, "discourse is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
    }

    /** Whom a pronoun means; nobody when the article does not tell. */
    List<Actor> actors(Tree tree, int head) {
        String lemma = tree.token(head).text().toLowerCase(Locale.ROOT);
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
}
