package org.chancery.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.judgement.Naming;
import org.chancery.event.Actor;
import org.chancery.event.Claim;

/**
 * All that is filed of one article.
 *
 * @param claims what it says, as it was read: of the parties that the linker found
 * @param namings its names, as the linker found them
 * @param digest identifies the article's content and the program that read it: the same digest, the same filing
 */
public record Filing(Article article, List<Claim> claims, List<Naming> namings, String digest) {
    public Filing {
        requireNonNull(article, "article is null");
        claims = List.copyOf(claims);
        namings = List.copyOf(namings);
        requireNonNull(digest, "digest is null");
    }

    /** The same with one description for each entity: see {@link Cast}. */
    public Filing recast(Function<String, Optional<Entity>> catalogue) {
        Cast cast = Cast.of(claims, catalogue);
        List<Naming> described = namings.stream()
                .map(naming -> naming.with(
                        naming.entity().wikidata().flatMap(catalogue).orElse(naming.entity())))
                .toList();
        return new Filing(
                article, claims.stream().map(cast::recast).map(Filing::bare).toList(), described, digest);
    }

    /** Without the spellings of what is not linked: they are gathered over all articles, and no mention keeps them. */
    private static Claim bare(Claim claim) {
        return claim.withActors(actor -> new Actor(actor.text(), bare(actor.entity())));
    }

    private static Entity bare(Entity entity) {
        return entity.isLinked() || entity.aliases().isEmpty()
                ? entity
                : new Entity(
                        entity.id(),
                        entity.label(),
                        entity.type(),
                        entity.country(),
                        entity.countryCode(),
                        entity.sector(),
                        entity.standsFor(),
                        List.of(),
                        entity.point());
    }
}
