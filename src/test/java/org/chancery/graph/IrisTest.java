package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    @ParameterizedTest
    @CsvSource({
        "004_58082f76cb132f0f, article-004_58082f76cb132f0f",
        "a b,                  article-a%20b",
        "folder/file,          article-folder%2Ffile",
        "folder%2Ffile,        article-folder%252Ffile",
        "a.b,                  article-a.b",
        "a.,                   article-a%2E",
        "ü,                    article-%C3%BC",
        "a+b,                  article-a%2Bb",
        "<\">{}|\\^`,          article-%3C%22%3E%7B%7D%7C%5C%5E%60",
    })
    void writesTheIdOfAnArticle(String id, String local) {
        assertThat(Iris.article(id).getURI()).isEqualTo(Iris.NS + local);
        assertThat(Iris.articleId(Iris.article(id))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "x/y",
                "100%",
                "q?a=b#c",
                "日本",
                "\uD83C\uDF31",
                "a\u0000b",
                "\t\n",
                "é",
                "e\u0301",
                "-",
                ".",
                "..",
                "~"
            })
    void everyIriIsValidAndCanBeWrittenBehindAPrefix(String id) {
        Node article = Iris.article(id);

        assertThat(IRIx.create(article.getURI()).isAbsolute()).isTrue();
        assertThat(QueryFactory.create("PREFIX id: <" + Iris.NS + "> DESCRIBE id:"
                                + article.getURI().substring(Iris.NS.length()))
                        .getResultURIs())
                .containsExactly(article);
        assertThat(Iris.articleId(article)).isEqualTo(id);
    }

    @Test
    void mintsTheSameIriForTheSamePartsOnly() {
        assertThat(Iris.minted("state", "a", 1)).isEqualTo(Iris.minted("state", "a", "1"));
        assertThat(Iris.minted("state", "ab", "c")).isNotEqualTo(Iris.minted("state", "a", "bc"));
        assertThat(Iris.minted("state", "a").getURI()).matches(".*/id/state-[0-9a-f]{20}");
    }

    @Test
    void tellsArticlesFromOtherThings() {
        assertThatThrownBy(() -> Iris.articleId(Graphs.EVENTS)).isInstanceOf(GraphException.class);
        assertThatThrownBy(() -> Iris.id(NodeFactory.createURI("http://example.org/")))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("http://example.org/");
    }
}
