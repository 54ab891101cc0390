package org.chancery.entity.judgement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.NameKey;

/** Mentions by the judgements of people: the same places, of other entities where the linker was wrong or did not know. */
public final class JudgedMentions {
    private record Name(String form, String entity) {}

    private JudgedMentions() {}

    /** The mentions of an article by the judgements; one that is judged is sure. */
    public static List<EntityMention> of(
            Article article, List<EntityMention> mentions, Judgements judgements, Catalogue catalogue) {
        if (judgements.isEmpty()) {
            return mentions;
        }
        List<Naming> namings = Namings.of(article, mentions);
        ArticleJudge judge = ArticleJudge.of(article.id(), article.published(), namings, judgements, catalogue);
        Map<Name, Naming> judged = namings.stream()
                .filter(judge::isJudged)
                .collect(Collectors.toMap(
                        naming -> new Name(naming.form(), naming.entity().id()), Function.identity()));
        return mentions.stream().map(mention -> judged(mention, judged, judge)).toList();
    }

    private static EntityMention judged(EntityMention mention, Map<Name, Naming> judged, ArticleJudge judge) {
        Naming naming =
                judged.get(new Name(NameKey.of(mention.text()), mention.entity().id()));
        return naming == null ? mention : with(mention, judge.entity(naming));
    }

    private static EntityMention with(EntityMention mention, Entity entity) {
        return new EntityMention(
                mention.sentence(),
                mention.firstToken(),
                mention.lastToken(),
                mention.start(),
                mention.end(),
                mention.text(),
                mention.form(),
                entity,
                entity.isLinked() ? 1 : 0,
                mention.candidates());
    }
}
