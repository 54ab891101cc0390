package org.chancery.entity.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.entity.wikidata.ItemJson.day;
import static org.chancery.entity.wikidata.ItemJson.item;
import static org.chancery.entity.wikidata.ItemJson.named;
import static org.chancery.entity.wikidata.ItemJson.novalue;
import static org.chancery.entity.wikidata.ItemJson.point;
import static org.chancery.entity.wikidata.ItemJson.somevalue;
import static org.chancery.entity.wikidata.ItemJson.string;
import static org.chancery.entity.wikidata.ItemJson.time;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.entity.wikidata.DumpItem.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemParserTest {
    private final ItemParser parser = new ItemParser();

    @Test
    void preferredStatementsCountBeforeNormalOnesAndDeprecatedOnesNever() throws IOException {
        DumpItem item = parse(named("Q190000001", "X")
                .claim("P17", item("Q142"))
                .claim("P17", item("Q30"), "preferred")
                .claim("P17", item("Q183"), "deprecated")
                .claim("P31", item("Q515"))
                .claim("P31", item("Q5119"))
                .claim("P31", item("Q5"), "deprecated"));
        assertThat(item.countries()).containsExactly(30);
        assertThat(item.classes()).containsExactly(515, 5119);
        assertThat(item.isHuman()).isFalse();
    }

    @Test
    void valuesThatHaveEndedCountOnlyAlone() throws IOException {
        DumpItem two = parse(named("Q190000001", "X")
                .claim("P17", item("Q15180"), "normal", "P582", day("1991-12-26"))
                .claim("P17", item("Q159")));
        DumpItem one =
                parse(named("Q190000001", "X").claim("P17", item("Q15180"), "normal", "P582", day("1991-12-26")));
        assertThat(two.countries()).containsExactly(159);
        assertThat(one.countries()).containsExactly(15180);
    }

    @Test
    void endsOfPositions() throws IOException {
        DumpItem item = parse(named("Q190000001", "X")
                .is("Q5")
                .claim("P39", item("Q11"), "normal", "P580", day("2001-01-01"), "P582", day("2002-01-01"))
                .claim("P39", item("Q12"), "normal", "P580", day("2001-01-01"), "P582", novalue())
                .claim("P39", item("Q13"), "normal", "P580", day("2001-01-01"), "P582", somevalue())
                .claim("P39", item("Q14"), "normal", "P580", day("2001-01-01"))
                .claim("P39", item("Q15"), "normal", "P580", day("2001-01-01"), "P1366", item("Q16"))
                .claim("P39", item("Q17"), "normal", "P580", time("+2001-00-00T00:00:00Z", 7), "P642", item("Q30"))
                .claim("P39", novalue())
                .claim("P39", somevalue()));
        assertThat(item.positions())
                .containsExactly(
                        new Position(11, 0, "2001-01-01", "2002-01-01", true, false),
                        new Position(12, 0, "2001-01-01", "", false, true),
                        new Position(13, 0, "2001-01-01", "", true, false),
                        new Position(14, 0, "2001-01-01", "", false, false),
                        new Position(15, 0, "2001-01-01", "", true, false),
                        new Position(17, 30, "", "", false, false));
    }

    @Test
    void aValueThatIsAPropertyIsNoItem() throws IOException {
        String property =
                "\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"entity-type\":\"property\",\"numeric-id\":31,"
                        + "\"id\":\"P31\"},\"type\":\"wikibase-entityid\"}";
        assertThat(parse(named("Q190000001", "X").claim("P31", property)).classes())
                .isEmpty();
    }

    @Test
    void placesOnOtherBodiesLieNowhere() throws IOException {
        String moon = point(1, 2).replace("entity/Q2\"", "entity/Q405\"");
        assertThat(parse(named("Q190000001", "X").claim("P625", moon)).point().isKnown())
                .isFalse();
        assertThat(parse(named("Q190000001", "X").claim("P625", point(1, 2))).point())
                .isEqualTo(new DumpItem.Point(1, 2));
    }

    @Test
    void labels() throws IOException {
        assertThat(parse(new ItemJson("Q190000001")
                                .label("mul", "M")
                                .label("en", "E")
                                .label("en-gb", "G"))
                        .label())
                .isEqualTo("E");
        assertThat(parse(new ItemJson("Q190000001").label("en-gb", "G").label("mul", "M"))
                        .label())
                .isEqualTo("M");
        assertThat(parse(new ItemJson("Q190000001").label("de", "D").wikipedia("Title (film)"))
                        .label())
                .isEqualTo("Title");
        assertThat(parse(new ItemJson("Q190000001").label("de", "D").is("Q5")).label())
                .isEqualTo("D");
        assertThat(parser.parse(
                        bytes(new ItemJson("Q190000001").label("de", "D")),
                        0,
                        length(new ItemJson("Q190000001").label("de", "D"))))
                .isEmpty();
        assertThat(parse(named("Q190000001", "a\u00A0b\u200B|c  d")).label()).isEqualTo("a b c d");
    }

    @Test
    void propertiesAndLexemesAreNoItems() throws IOException {
        for (String type : List.of("property", "lexeme", "mediainfo")) {
            byte[] bytes = ("{\"id\":\"P1\",\"type\":\"" + type + "\",\"labels\":[]}").getBytes(StandardCharsets.UTF_8);
            assertThat(parser.parse(bytes, 0, bytes.length)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"item\",\"id\":\"Q1\",\"labels\":{\"en\":{\"language\":\"en\"",
                "{\"type\":\"item\"}",
                "[1,2]",
                "{\"type\":\"item\",\"id\":\"Q1\"} {\"type\":\"item\",\"id\":\"Q2\"}",
                "no JSON",
                "\"text\"",
                "{\"type\":\"item\",\"id\":\"Q1\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"\\ud8\"}}}"
            })
    void whatIsNoEntityIsRefused(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> parser.parse(bytes, 0, bytes.length)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void everyFieldOfAnItemIsReadAgainAsItWasWritten() throws IOException {
        for (String line : SmallDump.entities()) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            for (DumpItem item : parser.parse(bytes, 0, bytes.length).stream().toList()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                KeptCodec.write(item, new DataOutputStream(out));
                assertThat(KeptCodec.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray()))))
                        .isEqualTo(item);
            }
        }
    }

    @Test
    void idsAsOldDumpsWroteThemAndCodes() throws IOException {
        DumpItem item = parse(
                named("Q190000001", "X").claim("P31", ItemJson.oldItem("Q6256")).claim("P298", string("abc")));
        assertThat(item.classes()).containsExactly(6256);
        assertThat(item.iso3()).isEqualTo("ABC");
    }

    private DumpItem parse(ItemJson json) throws IOException {
        return parser.parse(bytes(json), 0, length(json)).orElseThrow();
    }

    private static byte[] bytes(ItemJson json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int length(ItemJson json) {
        return bytes(json).length;
    }
}
