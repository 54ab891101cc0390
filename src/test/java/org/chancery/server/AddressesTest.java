package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.graph.FixtureEvents;
import org.chancery.graph.Graphs;
import org.chancery.graph.Iris;
import org.chancery.graph.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The addresses of the things themselves, {@code /id/...}, and of the files of the page. */
@ExtendWith(Served.class)
class AddressesTest {
    private final ServedStore served;

    AddressesTest(ServedStore served) {
        this.served = served;
    }

    @Test
    void whatTheGraphSaysOfAThingIsGivenAsRdf() {
        HttpResponse<String> answer = served.get("/id/" + FixtureEvents.MEETING.id());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
        assertThat(RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph().size())
                .isGreaterThan(10);
        assertThat(answer.body()).contains("dip:sourceCount", "\"Donald Trump and Xi Jinping meet in Busan\"@en");
    }

    @Test
    void browsersGetAPage() {
        String page = served.get("/id/Q22686", "Accept", "text/html").body();

        assertThat(page)
                .contains("<h1>Donald Trump</h1>")
                .contains("<a href=\"http://www.wikidata.org/entity/Q22686\">")
                .contains("<a href=\"/id/" + FixtureEvents.MEETING.id()
                        + "\">Donald Trump and Xi Jinping meet in Busan</a>");
    }

    @Test
    void articlesOfSubfoldersAreFoundByTheirPath() {
        assertThat(served.get("/id/article-folder/f%201").body()).contains("A rumour");
    }

    @Test
    void markupInTheGraphIsText() {
        served.store()
                .write(dataset -> dataset.add(
                        Graphs.ENTITIES,
                        Iris.entity("x-evil-1"),
                        RDFS.label.asNode(),
                        Literals.english("<script>alert(1)</script>")));

        assertThat(served.get("/id/x-evil-1", "Accept", "text/html").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void whatWasReplacedIsRedirected() {
        served.store()
                .write(dataset -> dataset.add(
                        Graphs.HISTORY,
                        Iris.event("event-before"),
                        DCTerms.isReplacedBy.asNode(),
                        Iris.event(FixtureEvents.MEETING.id())));

        HttpResponse<String> answer = served.get("/id/event-before");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/id/" + FixtureEvents.MEETING.id()));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(served.get("/id/Q1").statusCode()).isEqualTo(404);
        assertThat(served.get("/id/").statusCode()).isEqualTo(404);
        assertThat(served.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(served.get("/../pom.xml").statusCode()).isBetween(400, 404);
        assertThat(served.get("/page/").statusCode()).isEqualTo(404);
    }
}
