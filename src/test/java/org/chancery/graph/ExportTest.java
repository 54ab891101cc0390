package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.chancery.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    private static final DatasetGraph DATA = dataset();

    @Test
    void nQuadsReadBackAsTheSameQuads() throws IOException {
        assertThat(IsoMatcher.isomorphic(read(write(Export.whole(), Export.Format.NQ, DATA), Lang.NQUADS), DATA))
                .isTrue();
    }

    @Test
    void triGReadsBackAsTheSameQuads() throws IOException {
        assertThat(IsoMatcher.isomorphic(read(write(Export.whole(), Export.Format.TRIG, DATA), Lang.TRIG), DATA))
                .isTrue();
    }

    @Test
    void turtleReadsBackAsTheUnionOfTheGraphs() throws IOException {
        DatasetGraph back = read(write(Export.whole(), Export.Format.TTL, DATA), Lang.TURTLE);

        assertThat(back.getDefaultGraph().isIsomorphicWith(DATA.getUnionGraph()))
                .isTrue();
    }

    @Test
    void nQuadsAreSorted() throws IOException {
        assertThat(write(Export.whole(), Export.Format.NQ, DATA).lines()).isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void doesNotDependOnTheOrderOfWriting(Export.Format format) throws IOException {
        DatasetGraph backwards = DatasetGraphFactory.createTxnMem();
        List<Map.Entry<Node, Graph>> graphs = new ArrayList<>(Fixtures.graphs().entrySet());
        Collections.reverse(graphs);
        graphs.forEach(graph -> {
            List<Triple> triples = new ArrayList<>(graph.getValue().find().toList());
            Collections.reverse(triples);
            triples.forEach(t -> backwards.add(graph.getKey(), t.getSubject(), t.getPredicate(), t.getObject()));
        });

        assertThat(write(Export.whole(), format, backwards)).isEqualTo(write(Export.whole(), format, DATA));
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutTheHistory(Export.Format format) throws IOException {
        DatasetGraph data = dataset();
        data.add(Graphs.HISTORY, Iris.event("event-0"), Reused.INVALIDATED_AT, Literals.string("now"));

        assertThat(write(Export.whole(), format, data)).isEqualTo(write(Export.whole(), format, DATA));
    }

    @ParameterizedTest
    @EnumSource
    void withoutQuotesHoldsNoWordsOfTheArticles(Export.Format format) throws IOException {
        String export = write(Export.withoutQuotes(), format, DATA);

        for (Article article : Fixtures.ARTICLES) {
            assertThat(export).doesNotContain(article.title().orElseThrow());
            for (String sentence : article.text().split("(?<=\\.) ")) {
                assertThat(export).doesNotContain(sentence);
            }
        }
    }

    @Test
    void withoutQuotesHasNoPropertyThatCarriesText() throws IOException {
        DatasetGraph data = read(write(Export.withoutQuotes(), Export.Format.NQ, DATA), Lang.NQUADS);

        assertThat(Stream.of(Dip.quote, Dip.trigger, Dip.words, Dip.timePhrase, Dip.topic, Reused.ARTICLE_BODY))
                .allMatch(property -> DATA.contains(Node.ANY, Node.ANY, property, Node.ANY))
                .noneMatch(property -> data.contains(Node.ANY, Node.ANY, property, Node.ANY));
    }

    @Test
    void withoutQuotesKeepsWhatTheArticlesSay() throws IOException {
        DatasetGraph data = read(write(Export.withoutQuotes(), Export.Format.NQ, DATA), Lang.NQUADS);

        assertThat(data.find(Node.ANY, Node.ANY, Dip.about, Node.ANY))
                .toIterable()
                .hasSize(Fixtures.CLAIMS.size());
        assertThat(data.find(Node.ANY, Iris.claim(Fixtures.MEETING_A.id()), Dip.saysDate, Node.ANY))
                .toIterable()
                .hasSize(1);
    }

    private static DatasetGraph dataset() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Fixtures.fill(data);
        return data;
    }

    private static String write(Export export, Export.Format format, DatasetGraph data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(data, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DatasetGraph read(String text, Lang language) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .lang(language)
                .parse(data);
        return data;
    }
}
