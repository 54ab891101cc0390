package org.chancery.entity.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Tenure;
import org.chancery.entity.catalogue.Days;
import org.chancery.time.DateBounds;
import org.junit.jupiter.api.Test;

/** Terms of office of the bundled catalogue and of a dump, brought together. */
class OverlayTest {
    @Test
    void aTermThatWasOpenGetsItsEnd() {
        Tenure ours = term("Prime Minister", "head_of_government", "2021-10-04", "", "2023-01-15");
        Tenure theirs = term("Prime Minister of Japan", "head_of_government", "2021-10-04", "2024-10-01", "");
        assertThat(Overlay.merge(List.of(ours), List.of(theirs)))
                .containsExactly(term("Prime Minister", "head_of_government", "2021-10-04", "2024-10-01", ""));
    }

    @Test
    void aTermThatIsStillOpenIsKnownUpToTheLaterDay() {
        Tenure ours = term("Prime Minister", "head_of_government", "2021-10-04", "", "2023-01-15");
        Tenure theirs = term("Prime Minister of Japan", "head_of_government", "2021-10", "", "2025-11-17");
        assertThat(Overlay.merge(List.of(ours), List.of(theirs)))
                .containsExactly(term("Prime Minister", "head_of_government", "2021-10-04", "", "2025-11-17"));
    }

    @Test
    void anInferredEndGivesWayAndAStatedOneStays() {
        Tenure inferred = term("President", "head_of_state", "2017-01-20", "2020~", "");
        Tenure stated = term("President", "head_of_state", "2017-01-20", "2021-01-20", "");
        Tenure other = term("President of X", "head_of_state", "2017-01-20", "2021-01-21", "");
        assertThat(ends(Overlay.merge(List.of(inferred), List.of(other)))).containsExactly("2021-01-21");
        assertThat(ends(Overlay.merge(List.of(stated), List.of(other)))).containsExactly("2021-01-20");
    }

    @Test
    void officesOfTheSameDayAreTold() {
        Tenure treasury = term("First Lord of the Treasury", "", "2010-05-11", "2016-07-13", "");
        Tenure leader = term("Prime Minister", "head_of_government", "2010-05-11", "", "2012-01-01");
        Tenure theirs =
                term("Prime Minister of the United Kingdom", "head_of_government", "2010-05-11", "2016-07-13", "");
        assertThat(Overlay.merge(List.of(treasury, leader), List.of(theirs)))
                .containsExactly(
                        treasury, term("Prime Minister", "head_of_government", "2010-05-11", "2016-07-13", ""));
    }

    @Test
    void whatOnlyOneKnowsIsKept() {
        Tenure ours = term("Minister of Finance", "finance_minister", "2001-01-01", "2002-01-01", "");
        Tenure later = term("Minister of Finance", "finance_minister", "2011-01-01", "2012-01-01", "");
        Tenure elsewhere = term("Mayor", "", "2001-01-01", "2002-01-01", "");
        assertThat(Overlay.merge(List.of(ours), List.of(later, elsewhere))).containsExactly(ours, elsewhere, later);
    }

    private static List<String> ends(List<Tenure> tenures) {
        return tenures.stream()
                .map(tenure -> tenure.end().map(DateBounds::edtf).orElse(""))
                .toList();
    }

    private static Tenure term(String office, String role, String start, String end, String asOf) {
        return new Tenure(
                "Q190000001",
                office,
                Optional.of(role).filter(text -> !text.isEmpty()),
                Optional.of("Q17"),
                Days.parse(start),
                Days.parse(end),
                Days.parse(asOf));
    }
}
