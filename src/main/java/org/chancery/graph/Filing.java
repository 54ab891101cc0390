package org.chancery.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.event.Claim;

/**
 * All that is filed of one article.
 *
 * @param claims what it says
 * @param links the linked entities that it mentions, each once
 * @param digest identifies the article's content and the program that read it: the same digest, the same filing
 */
public record Filing(Article article, List<Claim> claims, List<Link> links, String digest) {
    /**
     * That an article mentions an entity of Wikidata.
     *
     * @param score the best score of its mentions in the article, 0 to 1
     */
    public record Link(Entity entity, double score) {
        public Link {
            requireNonNull(entity, "entity is null");
            if (!entity.isLinked()) {
                throw new IllegalArgumentException(entity.id() + " is not linked");
            }
        }
    }

    public Filing {
        requireNonNull(article, "article is null");
        claims = List.copyOf(claims);
        links = List.copyOf(links);
        requireNonNull(digest, "digest is null");
    }

    /** The same with one description for each entity: see {@link Cast}. */
    public Filing recast(Function<String, Optional<Entity>> catalogue) {
        Cast cast = Cast.of(claims, catalogue);
        return new Filing(article, claims.stream().map(cast::recast).toList(), links, digest);
    }
}
