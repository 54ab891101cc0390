package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

/** Queries about entities that the Geneva graph alone does not answer: with two foreign ministers in it, and with another endpoint beside it. */
class EntityQueriesTest {
    private static final SavedQueries QUERIES = SavedQueries.bundled();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** In May 1986 Shevardnadze held his office as far as is known; whether Shultz's successor was in office on 20 January 1989 is open. */
    private static final String MINISTERS =
            """
            PREFIX dip: <https://w3id.org/chancery/ontology#>
            PREFIX id: <https://w3id.org/chancery/id/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>

            id:graph-entities {
              id:Q312483 a dip:Person ; rdfs:label "George Shultz"@en ; dip:holds id:tenure-shultz .
              id:tenure-shultz a dip:Tenure ; dip:office "Secretary of State"@en ; dip:officeRole "foreign_minister" ; dip:of id:Q30 ;
                dip:earliest "1982-07-16"^^xsd:date ; dip:latestStart "1982-07-16"^^xsd:date ;
                dip:earliestEnd "1989-01-20"^^xsd:date ; dip:latest "1989-01-20"^^xsd:date .
              id:Q8295 a dip:Person ; rdfs:label "Eduard Shevardnadze"@en ; dip:holds id:tenure-shevardnadze .
              id:tenure-shevardnadze a dip:Tenure ; dip:office "Minister of Foreign Affairs"@en ; dip:officeRole "foreign_minister" ;
                dip:of id:Q15180 ; dip:earliest "1985-07-02"^^xsd:date ; dip:latestStart "1985-07-02"^^xsd:date ;
                dip:earliestEnd "1986-06-30"^^xsd:date ; dip:asOf "1986-06-30"^^xsd:date .
            }
            id:graph-events {
              id:event-may a dip:Meeting, dip:Consultation, dip:Event ; dip:eventType dip:Meeting ; rdfs:label "in May"@en ;
                dip:participant id:Q312483, id:Q8295 ; dip:status dip:Occurred ; dip:date "1986-05"^^edtf:EDTF-level1 ;
                dip:earliest "1986-05-01"^^xsd:date ; dip:latest "1986-05-31"^^xsd:date .
              id:event-september a dip:Meeting, dip:Consultation, dip:Event ; dip:eventType dip:Meeting ; rdfs:label "in September"@en ;
                dip:participant id:Q312483, id:Q8295 ; dip:status dip:Planned ; dip:date "1986-09-19"^^edtf:EDTF-level1 ;
                dip:earliest "1986-09-19"^^xsd:date ; dip:latest "1986-09-19"^^xsd:date .
              id:event-before a dip:Meeting, dip:Consultation, dip:Event ; dip:eventType dip:Meeting ; rdfs:label "before"@en ;
                dip:participant id:Q312483, id:Q8295 ; dip:status dip:Occurred ; dip:date "1984"^^edtf:EDTF-level1 ;
                dip:earliest "1984-01-01"^^xsd:date ; dip:latest "1984-12-31"^^xsd:date .
            }
            """;

    /** A few statements in the form that Wikidata's query service has them in. */
    private static final String WIKIDATA =
            """
            PREFIX wd: <http://www.wikidata.org/entity/>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            PREFIX p: <http://www.wikidata.org/prop/>
            PREFIX ps: <http://www.wikidata.org/prop/statement/>
            PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
            PREFIX wds: <http://www.wikidata.org/entity/statement/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

            wd:Q9960 wdt:P102 wd:Q29468 ; p:P39 wds:held .
            wds:held ps:P39 wd:Q11696 ; pq:P580 "1981-01-20T00:00:00Z"^^xsd:dateTime ; pq:P582 "1989-01-20T00:00:00Z"^^xsd:dateTime .
            wd:Q29468 rdfs:label "Republican Party"@en, "Republikanische Partei"@de .
            wd:Q11696 rdfs:label "President of the United States"@en, "Präsident der Vereinigten Staaten"@de .
            """;

    @Test
    void findsForeignMinistersWhoMet() {
        DatasetGraph store = GenevaStore.open();
        Txn.executeWrite(store, () -> RDFParser.fromString(MINISTERS, Lang.TRIG).parse(store));

        Rows rows = new QueryRunner(store, TIMEOUT).rows(QUERIES.get("officials-met"), Map.of());

        assertThat(rows.column("label")).containsExactly("in May", "in September");
        assertThat(rows.column("known")).containsExactly("certain", "possible");
        assertThat(rows.column("status")).containsExactly("occurred", "planned");
        assertThat(List.of(rows.column("one").get(0), rows.column("two").get(0)))
                .containsExactlyInAnyOrder("George Shultz", "Eduard Shevardnadze");
    }

    @Test
    void aHeadOfStateMeetsNoForeignMinisterWhereNoneIsKnown() {
        QueryRunner runner = new QueryRunner(GenevaStore.open(), TIMEOUT);

        assertThat(runner.rows(QUERIES.get("officials-met"), Map.of("with", "head_of_state"))
                        .rows())
                .isEmpty();
    }

    @Test
    void theSavedFederatedQueryAsksTheOtherEndpoint() {
        SavedQuery saved = QUERIES.get("wikidata-federated");

        assertThat(saved.federated()).isTrue();
        Rows rows = atWikidata("federated", saved.body());
        assertThat(rows.column("label")).containsExactly("Ronald Reagan");
        assertThat(rows.column("party")).containsExactly("Republican Party");
        assertThat(rows.column("office")).containsExactly("President of the United States");
    }

    @Test
    void theFederatedQueryOfTheCookbookAsksTheOtherEndpoint() throws IOException {
        Matcher recipe = Pattern.compile("<!-- not run: asks Wikidata -->\n```sparql\n([^`]*)```")
                .matcher(Files.readString(Path.of("docs/sparql-cookbook.md")));
        assertThat(recipe.find()).isTrue();

        assertThat(atWikidata("recipe", recipe.group(1)).column("party")).containsExactly("Republican Party");
    }

    /** Runs a query with a server of this machine in the place of Wikidata's. */
    private static Rows atWikidata(String name, String query) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(data, () -> RDFParser.fromString(WIKIDATA, Lang.TURTLE).parse(data.getDefaultGraph()));
        FusekiServer wikidata = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .add("/wikidata", data)
                .build()
                .start();
        try {
            String address = "<https://query.wikidata.org/sparql>";
            assertThat(query).contains("SERVICE " + address);
            String local = query.replace(address, "<http://localhost:" + wikidata.getPort() + "/wikidata/sparql>");
            return new QueryRunner(GenevaStore.open(), TIMEOUT)
                    .rows(SavedQueries.parse(name, name + ".rq", local), Map.of());
        } finally {
            wikidata.stop();
        }
    }
}
