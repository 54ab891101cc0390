package org.chancery.entity.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.chancery.article.Article;
import org.chancery.article.CodePoints;
import org.chancery.entity.EntityMention;

/** Writes the mentions of an article as one JSON object on a line; offsets are code points. The fields are a public contract: docs/link.md. */
public final class LinkLines {
    private final ObjectMapper mapper = new ObjectMapper();

    /** The line of an article, without a line end. */
    public String line(Article article, List<EntityMention> mentions) {
        ObjectNode line = mapper.createObjectNode().put("id", article.id());
        CodePoints points = new CodePoints(article.text());
        mentions.forEach(mention -> line.withArray("mentions").add(mention(mention, points)));
        line.withArray("mentions");
        return line.toString();
    }

    private ObjectNode mention(EntityMention mention, CodePoints points) {
        ObjectNode node = mapper.createObjectNode()
                .put("start", points.at(mention.start()))
                .put("end", points.at(mention.end()))
                .put("text", mention.text())
                .put("form", mention.form().name().toLowerCase(Locale.ROOT))
                .put("type", mention.entity().type().name().toLowerCase(Locale.ROOT))
                .put("label", mention.entity().label());
        mention.entity()
                .wikidata()
                .ifPresentOrElse(
                        id -> node.put("wikidata", id),
                        () -> node.put("entity", mention.entity().id()));
        mention.entity().standsFor().ifPresent(id -> node.put("standsFor", id));
        node.put("score", rounded(mention.score()));
        for (EntityMention.Candidate candidate : mention.candidates()) {
            node.withArray("candidates")
                    .addObject()
                    .put("wikidata", candidate.wikidata())
                    .put("score", rounded(candidate.score()));
        }
        return node;
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
