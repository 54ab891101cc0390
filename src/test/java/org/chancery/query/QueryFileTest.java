package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFileTest {
    private static final String BODY = "\nSELECT ?event WHERE { ?event dip:participant ?actor ; dip:earliest ?day }\n";

    @Test
    void readsTheHead() {
        SavedQuery query = read(
                """
                #+ title: "Events: all"
                #+ description: >
                #+   Every event
                #+   of somebody.
                #+ params:
                #+   - name: actor
                #+     type: entity
                #+     default: Donald Trump
                #+     description: who
                #+       takes part
                #+   - name: day
                #+     type: date
                #+     optional: true
                """
                        + BODY);

        assertThat(query.title()).isEqualTo("Events: all");
        assertThat(query.description()).isEqualTo("Every event of somebody.");
        assertThat(query.parameters())
                .containsExactly(
                        new Parameter(
                                "actor", ParameterType.ENTITY, Optional.of("Donald Trump"), false, "who takes part"),
                        new Parameter("day", ParameterType.DATE, Optional.empty(), true, ""));
        assertThat(query.body()).startsWith("SELECT ?event");
    }

    @Test
    void aFileWithoutAHeadIsAQueryToo() {
        SavedQuery query = read("# mine\nASK { ?event a dip:Meeting }");

        assertThat(query.title()).isEqualTo("mine");
        assertThat(query.parameters()).isEmpty();
        assertThat(query.body()).isEqualTo("# mine\nASK { ?event a dip:Meeting }\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mine.rq, line 1: expected "key: value" but found "title Events" | #+ title Events
                    mine.rq, line 1: no key titel (there are: title, description, federated, params) | #+ titel: Events
                    mine.rq, line 2: key title is there twice | #+ title: a~#+ title: b
                    mine.rq, line 2: expected an item "- name: ..." but found "name: actor" | #+ params:~#+   name: actor
                    mine.rq, line 2: a parameter has no name | #+ params:~#+  - type: date
                    mine.rq, line 3: no key sort (there are: name, type, default, optional, description) | #+ params:~#+  - name: actor~#+    sort: entity
                    mine.rq, line 2: no type of parameter: person (there are: date, month, entity, event, eventType, status, string, integer, number, iri) | #+ params:~#+  - name: actor~#+    type: person
                    mine.rq, line 2: parameter day takes a day as 2025-10-30, not "May 1" | #+ params:~#+  - name: day~#+    type: date~#+    default: May 1
                    mine.rq, line 3: optional is true or false, not "maybe" | #+ params:~#+  - name: day~#+    optional: maybe
                    mine.rq, line 2: no name of a variable: ?day | #+ params:~#+  - name: ?day
                    mine.rq, line 1: the query has no variable ?dya | #+ params:~#+  - name: dya
                    mine.rq, line 1: parameter day is there twice | #+ params:~#+  - name: day~#+  - name: day
                    """)
    void saysWhereTheHeadIsWrong(String message, String head) {
        assertThatThrownBy(() -> read(head.replace("~", "\n") + BODY))
                .isInstanceOf(QueryException.class)
                .hasMessage(message);
    }

    @Test
    void saysWhereTheQueryIsWrong() {
        assertThatThrownBy(() -> read("#+ title: mine\n\nSELECT ?event WHERE { ?event a dip:Meeting"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("mine.rq: ")
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> read("SELECT * WHERE { ?event a nowhere:Meeting }"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("nowhere:Meeting");
    }

    private static SavedQuery read(String text) {
        return QueryFile.read("mine", "mine.rq", text);
    }
}
