package org.chancery.graph;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.judgement.ArticleJudge;
import org.chancery.entity.judgement.Judgements;
import org.chancery.entity.judgement.Naming;
import org.chancery.event.Claim;

/**
 * An article of a store as the linker found it, before any judgement.
 *
 * @param article its id
 * @param day when it appeared
 * @param text its text
 * @param namings its names, in order
 * @param claims what it says
 */
public record FoundArticle(
        String article, Optional<LocalDate> day, String text, List<Naming> namings, List<Claim> claims) {
    public FoundArticle {
        requireNonNull(article, "article is null");
        requireNonNull(day, "day is null");
        requireNonNull(text, "text is null");
        namings = List.copyOf(namings);
        claims = List.copyOf(claims);
    }

    /**
     * Reads an article.
     *
     * @param filed its graph
     * @param described finds the entities of Wikidata by id
     */
    public static FoundArticle of(String id, Graph filed, Function<String, Optional<Entity>> described) {
        Node article = Iris.article(id);
        return new FoundArticle(
                id,
                Values.date(filed, article, Reused.DATE_PUBLISHED),
                Values.string(filed, article, Reused.ARTICLE_BODY).orElse(""),
                NamingStatements.read(filed, described),
                new ClaimReader(described).found(filed));
    }

    /** Judges it. */
    public ArticleJudge judge(Judgements judgements, Catalogue catalogue) {
        return ArticleJudge.of(article, day, namings, judgements, catalogue);
    }
}
