package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.entity.SectorGroup;
import org.chancery.event.lexicon.ActorNoun;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.syntax.Tree;
import org.chancery.language.Token;

/** The PLOVER sector of actors by common nouns: that of the noun, or, for who acts on behalf of others, that of the body beside it. */
final class SectorReader {
    private static final String UNKNOWN = "UNK";
    private static final int DEPTH = 3;
    private final Lexicon lexicon;
    private final Mentions mentions;

    SectorReader(Lexicon lexicon, Mentions mentions) {
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.mentions = requireNonNull(mentions, "mentions is null");
    }

    /** @param owner the country or body that the phrase belongs to */
    String of(Tree tree, int head, ActorNoun noun, Optional<Entity> owner) {
        return of(tree, head, noun, owner, DEPTH);
    }

    private String of(Tree tree, int head, ActorNoun noun, Optional<Entity> owner, int depth) {
        List<Token> phrase = tree.phrase(head);
        Optional<String> former = beside(phrase).filter(SectorGroup.ELITE::has);
        if (former.isPresent() && SectorGroup.IN_OFFICE.has(noun.sector())) {
            return former.get();
        }
        if (noun.kind() != ActorNoun.Kind.BEARER) {
            return noun.sector();
        }
        return beside(phrase)
                .or(() -> below(tree, head, depth))
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

    /** "members of the parliament", "head of the army", "chairman of the company's board", "the army's chief". */
    private Optional<String> below(Tree tree, int head, int depth) {
        return Stream.concat(tree.prepositional(head, "of").stream(), tree.children(head, "nmod:poss").stream())
                .flatMap(noun -> body(tree, noun)
                        .or(() -> lexicon.actorNoun(tree.phrase(noun))
                                .filter(found -> depth > 0)
                                .map(found -> of(tree, noun, found, Optional.empty(), depth - 1))
                                .filter(sector -> !sector.equals(UNKNOWN)))
                        .stream())
                .findFirst();
    }

    private Optional<String> body(Tree tree, int noun) {
        return mentions.at(tree.sentence().index(), noun)
                .map(EntityMention::entity)
                .filter(entity -> entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.GROUP)
                .flatMap(Entity::sector);
    }
}
