package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.event.lexicon.ActorNoun;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.syntax.Tree;
import org.chancery.language.Token;

/** The PLOVER sector of actors by common nouns: that of the noun, or, for who acts on behalf of others, that of the body beside it. */
final class SectorReader {
    private static final Set<String> FORMER = Set.of("ELI");
    private final Lexicon lexicon;
    private final Mentions mentions;

    SectorReader(Lexicon lexicon, Mentions mentions) {
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.mentions = requireNonNull(mentions, "mentions is null");
    }

    /** @param owner the country or body that the phrase belongs to */
    String of(Tree tree, int head, ActorNoun noun, Optional<Entity> owner) {
        List<Token> phrase = tree.phrase(head);
        Optional<String> former = beside(phrase).filter(FORMER::contains);
        if (former.isPresent() && noun.sector().equals("GOV")) {
            return former.get();
        }
        if (noun.kind() != ActorNoun.Kind.BEARER) {
            return noun.sector();
        }
        return beside(phrase)
                .or(() -> below(tree, head))
                .or(() -> owner.filter(body -> body.type() == EntityType.ORGANIZATION)
                        .flatMap(Entity::sector))
                .orElse(noun.sector());
    }

    /** "rebel leader", "military official": the nearest word before the noun that tells. */
    private Optional<String> beside(List<Token> phrase) {
        for (int end = phrase.size() - 1; end > 0; end--) {
            List<Token> before = phrase.subList(0, end);
            Optional<String> sector = lexicon.sectorWord(phrase.get(end - 1)).or(() -> lexicon.actorNoun(before)
                    .filter(noun -> noun.kind() != ActorNoun.Kind.BEARER)
                    .map(ActorNoun::sector));
            if (sector.isPresent()) {
                return sector;
            }
        }
        return Optional.empty();
    }

    /** "members of the parliament", "head of the army". */
    private Optional<String> below(Tree tree, int head) {
        return tree.prepositional(head, "of").stream()
                .flatMap(noun -> {
                    Optional<String> named = mentions.at(tree.sentence().index(), noun)
                            .map(EntityMention::entity)
                            .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                            .flatMap(Entity::sector);
                    return named.or(() -> lexicon.actorNoun(tree.phrase(noun)).map(ActorNoun::sector)).stream();
                })
                .findFirst();
    }
}
