package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.chancery.article.Article;
import org.chancery.entity.EntityMention;
import org.chancery.event.syntax.Phrases;
import org.chancery.event.syntax.Tree;

/** The words of the article that name an actor. */
final class Wording {
    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "CD", "RB");
    private final Article article;

    Wording(Article article) {
        this.article = requireNonNull(article, "article is null");
    }

    /** The words of a name with its title: "Chinese leader Xi Jinping". */
    String words(Tree tree, int head, EntityMention mention) {
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

    /** The words of a noun phrase up to its head. */
    String phrase(Tree tree, int head) {
        return text(tree, new Phrases(tree).first(head), head);
    }

    /** The same without article, possessive and number. */
    String withoutDeterminer(Tree tree, int head) {
        int first = new Phrases(tree).first(head);
        while (first < head && DETERMINERS.contains(tree.token(first).tag())) {
            first++;
        }
        return text(tree, first, head);
    }

    /** The words of a noun phrase without its article and with its head in the singular: "foreign minister". */
    String singular(Tree tree, int head) {
        String plural = withoutDeterminer(tree, head);
        return plural.substring(0, plural.length() - tree.token(head).text().length()) + tree.lemma(head);
    }

    /** The words from the beginning of a noun phrase to a token behind its head. */
    String through(Tree tree, int head, int last) {
        return text(tree, new Phrases(tree).first(head), last);
    }

    private String text(Tree tree, int first, int last) {
        return article.text()
                .substring(tree.token(first).start(), tree.token(last).end());
    }
}
