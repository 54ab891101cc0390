package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
    private final Paragraphs paragraphs = new Paragraphs();

    private List<String> split(String text) {
        return split(text, Optional.empty());
    }

    private List<String> split(String text, Optional<String> title) {
        return paragraphs.split(text, title).stream()
                .map(p -> p.kind() + " " + text.substring(p.start(), p.end()))
                .toList();
    }

    @Test
    void aTitleThatIsKnownIsTheHeadlineWhereverItStands() {
        assertThat(split("Example Courier\nEnvoys meet.\nThe envoys met on Monday.", Optional.of("Envoys meet")))
                .contains("HEADLINE Envoys meet.");
    }

    @Test
    void aFirstLineThatIsASentenceIsNoHeadline() {
        assertThat(split("The envoys met on Monday.\nThey will meet again."))
                .first()
                .isEqualTo("BODY The envoys met on Monday.");
    }

    @Test
    void theNameOfAListItemStandsApartFromWhatItSays() {
        assertThat(split("Envoys meet\n\n  • Trade and Fishing: The envoys agreed on quotas.\n"))
                .contains("HEADING Trade and Fishing", "LIST_ITEM The envoys agreed on quotas.");
    }

    @Test
    void aColonInsideAListItemDoesNotSplitASentence() {
        assertThat(split("Envoys meet\n- The envoys agreed on one thing: Quotas stay.\n"))
                .contains("LIST_ITEM The envoys agreed on one thing: Quotas stay.");
    }

    @Test
    void aDashAtTheStartOfABrokenLineIsNoMarkOfAList() {
        String text = "The minister spoke of a new start in the relations of the two countries\n"
                + "– and of a hard winter to come for those who live from the sea and from\n"
                + "12 ports that the treaty names one by one in an annex of forty pages.\n";
        assertThat(split(text))
                .singleElement()
                .asString()
                .startsWith("BODY The minister")
                .endsWith("forty pages.");
    }

    @Test
    void shortLinesThatWereNotBrokenStayApart() {
        assertThat(split("Monday: Oslo\nTuesday: Bergen\nWednesday: Narvik\nThursday: Santiago\n"))
                .hasSize(4);
    }

    @Test
    void linksUnderAHeadingForOtherArticlesAreLeftOut() {
        assertThat(split(
                        "Envoys meet\nThe envoys met on Monday. They agreed on quotas.\nRelated articles\nWhy quotas matter\n"
                                + "The winter of the fishermen\nThe envoys will meet again in May. So they said."))
                .containsExactly(
                        "HEADLINE Envoys meet",
                        "BODY The envoys met on Monday. They agreed on quotas.",
                        "BOILERPLATE Related articles",
                        "BOILERPLATE Why quotas matter",
                        "BOILERPLATE The winter of the fishermen",
                        "BODY The envoys will meet again in May. So they said.");
    }

    @Test
    void everyCharacterButSpaceAndMarksIsInAParagraph() {
        String text = "Envoys meet\n\n \u00A0The envoys met.\u2003\n• one\n•\ntwo\n\n***\n3) three";
        StringBuilder rest = new StringBuilder(text);
        List<Paragraph> found = paragraphs.split(text, Optional.empty());
        for (int i = found.size() - 1; i >= 0; i--) {
            rest.delete(found.get(i).start(), found.get(i).end());
        }
        assertThat(rest.toString().replaceAll("[\\s\\u00A0\\u2003•]", "")).isEqualTo("3)");
    }

    @Test
    void aBookOnOneLineIsCutBehindSentences() {
        String text = "The envoys met in Oslo on Monday. ".repeat(2_000).strip();
        List<Paragraph> found = paragraphs.split(text, Optional.empty());
        assertThat(found).allSatisfy(p -> {
            assertThat(p.end() - p.start()).isLessThanOrEqualTo(10_000);
            assertThat(text.substring(p.start(), p.end()))
                    .startsWith("The envoys")
                    .endsWith("Monday.");
        });
        assertThat(found.stream().mapToInt(p -> p.end() - p.start() + 1).sum()).isEqualTo(text.length() + 1);
    }

    @Test
    void aLineWithoutAnySpaceIsCutBetweenCharacters() {
        String text = "x" + "\uD83D\uDE00".repeat(12_000);
        assertThat(paragraphs.split(text, Optional.empty()))
                .hasSizeGreaterThan(1)
                .allSatisfy(p -> assertThat(Character.isLowSurrogate(text.charAt(p.start())))
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NEW DELHI -",
                "JERUSALEM (AP) --",
                "JERUSALEM (AP) —",
                "MOSCOW, Jan 5 (Reuters) -",
                "BEIJING, Jan. 5 (Xinhua) --",
                "UNITED NATIONS, March 3, 2020 (AFP) -",
                "PORT-AU-PRINCE, Haiti —",
                "ST. PETERSBURG, Russia (AP) —",
                "SAN JOSÉ, Costa Rica, Oct. 3 (UPI) --",
                "BEIRUT/DAMASCUS (Reuters) -",
                "WASHINGTON, D.C. -",
                "DUBAI, United Arab Emirates —",
                "Kabul (AFP) –",
                "Paris, 3 March (AFP) -",
                "Seoul (Yonhap) --",
                "(CNN) --",
                "KUALA LUMPUR, July 20 /PRNewswire/ --",
                "ISLAMABAD:",
                "ADDIS ABABA:"
            })
    void anAgencysDatelineStandsApartFromTheFirstSentence(String dateline) {
        assertThat(split(dateline + " The envoys met on Monday.\nThey will meet again."))
                .containsExactly(
                        "DATELINE " + dateline, "BODY The envoys met on Monday.", "BODY They will meet again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"LONDON 1996-08-30", "AL-AIN, United Arab Emirates 1996-12-06", "PORT AU PRINCE, 3 May 2004"})
    void aLineOfPlaceAndDayIsADateline(String dateline) {
        assertThat(split("Envoys meet again.\n" + dateline + "\n\nThe envoys met on Monday.\nThey will meet again."))
                .contains("DATELINE " + dateline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONDAY 12 May 2020", "Published 12 May 2020", "UPDATED 12 May 2020", "12 May 2020"})
    void aLineWithoutAPlaceIsNone(String line) {
        assertThat(split("Envoys meet again.\n" + line + "\nThe envoys met on Monday.\nThey will meet again."))
                .noneMatch(paragraph -> paragraph.startsWith("DATELINE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UN - the body that met in Oslo - said so.",
                "NATO - which is in Brussels - said so.",
                "The envoy - Ada Smith - said so.",
                "Ada Smith (Labour) met the envoys.",
                "USA and Chile - old friends - met.",
                "EU leaders met in Brussels on 3 March - and again in May.",
                "OSLO - and Bergen - were named."
            })
    void aDashInsideASentenceEndsNoDateline(String sentence) {
        assertThat(split(sentence)).containsExactly("BODY " + sentence);
    }

    @Test
    void emptyTextHasNoParagraphs() {
        assertThat(split(" \n\n")).isEmpty();
    }
}
