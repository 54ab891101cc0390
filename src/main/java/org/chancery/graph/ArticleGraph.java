package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.assemble.Sketch;

/** The graph of an article as it was found: the article, its names, and its claims; what names mean is in {@link MeaningStatements}. */
final class ArticleGraph {
    private ArticleGraph() {}

    static Graph of(Filing filing) {
        Graph graph = GraphFactory.createDefaultGraph();
        addArticle(graph, filing);
        filing.claims().forEach(claim -> ClaimStatements.add(graph, claim));
        return graph;
    }

    private static void addArticle(Graph graph, Filing filing) {
        Article article = filing.article();
        Node node = Iris.article(article.id());
        about(graph, node)
                .types(Dip.Article, Reused.NEWS_ARTICLE, Reused.PROV_ENTITY)
                .add(DCTerms.identifier.asNode(), Literals.string(article.id()))
                .addIf(Reused.HEADLINE, headline(article), Literals::english)
                .addIf(Reused.DATE_PUBLISHED, article.published(), Literals::date)
                .addIf(Reused.PUBLISHER, article.publisher(), Literals::string)
                .addIf(Reused.URL, article.url(), Literals::address)
                .add(Reused.ARTICLE_BODY, Literals.english(article.text()))
                .add(Dip.sketch, Literals.string(Sketches.text(Sketch.of(article))))
                .add(Dip.digest, Literals.string(filing.digest()));
        filing.namings().forEach(naming -> NamingStatements.add(graph, node, naming));
    }

    private static Optional<String> headline(Article article) {
        return article.title().or(() -> article.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.HEADLINE)
                .findFirst()
                .map(paragraph -> article.text().substring(paragraph.start(), paragraph.end())));
    }
}
