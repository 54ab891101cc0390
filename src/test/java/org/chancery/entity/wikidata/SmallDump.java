package org.chancery.entity.wikidata;

import static org.chancery.entity.wikidata.ItemJson.amount;
import static org.chancery.entity.wikidata.ItemJson.day;
import static org.chancery.entity.wikidata.ItemJson.item;
import static org.chancery.entity.wikidata.ItemJson.named;
import static org.chancery.entity.wikidata.ItemJson.novalue;
import static org.chancery.entity.wikidata.ItemJson.oldItem;
import static org.chancery.entity.wikidata.ItemJson.point;
import static org.chancery.entity.wikidata.ItemJson.somevalue;
import static org.chancery.entity.wikidata.ItemJson.string;
import static org.chancery.entity.wikidata.ItemJson.text;
import static org.chancery.entity.wikidata.ItemJson.time;

import java.util.ArrayList;
import java.util.List;

/** A small dump with the oddities of real ones. What is not real has ids from Q190000000 on. */
final class SmallDump {
    static final String FREEDONIA = "Q190000001";
    static final String FREDVILLE = "Q190000002";
    static final String FIREFLY = "Q190000003";
    static final String TEASDALE = "Q190000004";
    static final String TRENTINO = "Q190000005";
    static final String SYLVANIA = "Q190000006";
    static final String LEAGUE = "Q190000007";
    static final String PACT = "Q190000008";
    static final String CAESAR = "Q190000009";
    static final String MINISTRY = "Q190000010";
    static final String PINKIE = "Q190000011";
    static final String COMPANY = "Q190000012";
    static final String CHICOLINI = "Q190000013";
    static final String NORTH = "Q190000014";
    static final String MEMBER = "Q190000015";

    static final String PRESIDENT = "Q190000101";
    static final String FOREIGN_MINISTER = "Q190000102";
    static final String SEAT_IN_PARLIAMENT = "Q190000103";
    static final String GOVERNOR = "Q190000104";

    private static final String SMALL_REPUBLIC = "Q190000201";
    private static final String PROVINCE = "Q190000202";

    private SmallDump() {}

    /** The entities, one a line, in the order of the dump: what a thing is may only be said behind it. */
    static List<String> entities() {
        List<String> entities = new ArrayList<>();
        entities.add(freedonia());
        entities.add(
                "{\"type\":\"property\",\"datatype\":\"wikibase-item\",\"id\":\"P31\",\"labels\":{\"en\":{\"language\":"
                        + "\"en\",\"value\":\"instance of\"}},\"descriptions\":{},\"aliases\":{},\"claims\":{},\"lastrevid\":1}");
        entities.addAll(people());
        entities.add("{\"type\":\"lexeme\",\"id\":\"L99\",\"lemmas\":{\"en\":{\"language\":\"en\",\"value\":\"dump\"}},"
                + "\"lexicalCategory\":\"Q1084\",\"language\":\"Q1860\",\"claims\":{},\"forms\":[],\"senses\":[]}");
        entities.addAll(places());
        entities.addAll(bodies());
        entities.addAll(offices());
        entities.addAll(leftOut());
        return entities;
    }

    private static String freedonia() {
        return named(FREEDONIA, "Freedonia")
                .label("de", "Freedonien")
                .alias("en", "Republic of Freedonia")
                .alias("en", "FRD")
                .alias("fr", "Libertonie")
                .description("en", "country in a film")
                .is(SMALL_REPUBLIC)
                .claim("P298", string("FRD"))
                .claim("P1549", text("en", "Freedonian"))
                .claim("P1549", text("fr", "libertonien"))
                .claim("P1906", item(PRESIDENT))
                .claim("P571", time("+1933-00-00T00:00:00Z", 9))
                .claim("P625", point(41.5, -12.25))
                .wikipedia("Freedonia")
                .sitelinks(40)
                .toString();
    }

    private static List<String> people() {
        return List.of(
                named(FIREFLY, "Rufus T. Firefly")
                        .alias("en", "Rufus Firefly")
                        .description("en", "president of Freedonia")
                        .is("Q5")
                        .claim("P21", item("Q6581097"))
                        .claim("P27", item(FREEDONIA))
                        .claim("P569", day("1940-10-02"))
                        .claim("P39", item(PRESIDENT), "preferred", "P580", day("2024-02-10"))
                        .claim("P39", item(PRESIDENT), "deprecated", "P580", day("2001-01-01"))
                        .sitelinks(30)
                        .toString(),
                named(TEASDALE, "Gloria Teasdale")
                        .alias("en", "Mrs. Teasdale \uD83C\uDDEB\uD83C\uDDF7")
                        .is("Q5")
                        .claim("P21", item("Q6581072"))
                        .claim("P27", item(FREEDONIA))
                        .claim("P39", item(PRESIDENT), "normal", "P580", day("2018-05-01"), "P582", day("2024-02-10"))
                        .claim("P39", somevalue())
                        .sitelinks(12)
                        .toString(),
                named(TRENTINO, "Louis Trentino")
                        .is("Q5")
                        .claim("P27", item(SYLVANIA))
                        .claim("P39", item(FOREIGN_MINISTER), "normal", "P580", day("2020-01-15"), "P582", novalue())
                        .claim("P39", item(FOREIGN_MINISTER), "normal", "P580", day("2009-03-01"), "P582", somevalue())
                        .toString(),
                named(CAESAR, "Gaius Julius of Sylvania")
                        .is("Q5")
                        .claim("P569", time("-0100-07-12T00:00:00Z", 11, "Q1985786"))
                        .claim("P570", time("-0044-03-15T00:00:00Z", 11, "Q1985786"))
                        .claim("P39", item(PRESIDENT), "normal", "P580", time("-0049-00-00T00:00:00Z", 9))
                        .sitelinks(90)
                        .toString(),
                new ItemJson(PINKIE)
                        .label("de", "Pinkie Übermut")
                        .label("ja", "ピンキー")
                        .is("Q5")
                        .claim("P27", item(FREEDONIA))
                        .claim("P39", item(SEAT_IN_PARLIAMENT), "normal", "P580", time("+2023-05-00T00:00:00Z", 10))
                        .toString(),
                named(CHICOLINI, "Chico Chicolini \uD835\uDD04")
                        .is("Q5")
                        .claim("P27", item(FREEDONIA))
                        .claim("P570", day("1999-12-31"))
                        .claim("P39", oldItem(GOVERNOR), "normal", "P580", day("1990-06-01"))
                        .sitelinks(3)
                        .toString(),
                named(MEMBER, "Bob Roland").is("Q5").sitelinks(19).toString());
    }

    private static List<String> places() {
        return List.of(
                named(FREDVILLE, "Fredville")
                        .is("Q515")
                        .claim("P17", item(FREEDONIA))
                        .claim("P1376", item(FREEDONIA))
                        .claim("P131", item(NORTH))
                        .claim("P1082", amount(120000), "preferred")
                        .claim("P1082", amount(990000))
                        .claim("P625", point(41.75, -12.5))
                        .sitelinks(9)
                        .toString(),
                named(NORTH, "North Freedonia")
                        .is(PROVINCE)
                        .claim("P17", item(FREEDONIA))
                        .sitelinks(6)
                        .toString(),
                named(SYLVANIA, "Sylvania")
                        .is("Q3624078")
                        .claim("P298", string("SYV"))
                        .claim("P17", item(SYLVANIA))
                        .sitelinks(35)
                        .toString());
    }

    private static List<String> bodies() {
        return List.of(
                named(LEAGUE, "League of Small Nations")
                        .alias("en", "LSN")
                        .is("Q245065")
                        .claim("P571", day("1951-02-03"))
                        .claim("P576", somevalue())
                        .sitelinks(20)
                        .toString(),
                named(PACT, "Treaty of Fredville")
                        .is("Q131569")
                        .claim("P585", day("1955-05-05"))
                        .sitelinks(4)
                        .toString(),
                named(MINISTRY, "Ministry of Foreign Affairs of Freedonia")
                        .is("Q192350")
                        .claim("P17", item(FREEDONIA))
                        .sitelinks(2)
                        .toString(),
                named(COMPANY, "Freedonian Oil Inc.")
                        .is("Q4830453")
                        .claim("P17", item(SYLVANIA), "normal", "P582", day("1990-01-01"))
                        .claim("P17", item(FREEDONIA))
                        .wikipedia("Freedonian Oil")
                        .sitelinks(15)
                        .toString());
    }

    private static List<String> offices() {
        return List.of(
                named(PRESIDENT, "president of Freedonia")
                        .is("Q4164871")
                        .claim("P1001", item(FREEDONIA))
                        .sitelinks(3)
                        .toString(),
                named(FOREIGN_MINISTER, "Sylvania Minister of Foreign Affairs")
                        .is("Q4164871")
                        .claim("P279", item("Q7330070"))
                        .claim("P17", item(SYLVANIA))
                        .toString(),
                named(SEAT_IN_PARLIAMENT, "member of the Parliament of Freedonia")
                        .is("Q4164871")
                        .claim("P279", item("Q486839"))
                        .claim("P1001", item(FREEDONIA))
                        .toString(),
                named(GOVERNOR, "governor of North Freedonia")
                        .is("Q4164871")
                        .claim("P1001", item(NORTH))
                        .claim("P17", item(FREEDONIA))
                        .toString(),
                named(SMALL_REPUBLIC, "small republic")
                        .claim("P279", item("Q3624078"))
                        .toString(),
                named(PROVINCE, "province of Freedonia")
                        .claim("P279", item("Q10864048"))
                        .toString());
    }

    private static List<String> leftOut() {
        ItemJson busy = named("Q190000301", "Article with thousands of authors").is("Q13442814");
        for (int i = 0; i < 3000; i++) {
            busy.claim("P2093", string("Author " + i), "normal", "P1545", string(String.valueOf(i)));
        }
        return List.of(
                busy.toString(),
                named("Q190000302", "Category:Freedonia")
                        .is("Q4167836")
                        .sitelinks(30)
                        .toString(),
                named("Q190000303", "Freedonia (film)")
                        .is("Q11424")
                        .sitelinks(60)
                        .toString(),
                new ItemJson("Q190000304").is("Q43229").sitelinks(90).toString(),
                named("Q190000305", "Hamlet").is("Q486972").sitelinks(2).toString(),
                "{\"type\":\"item\",\"id\":\"Q190000306\",\"labels\":{},\"descriptions\":{},\"aliases\":{},\"claims\":{},"
                        + "\"sitelinks\":{}}");
    }

    /** In the form of the dumps: a list in brackets, a comma behind each line but the last. */
    static String list(List<String> entities) {
        return "[\n" + String.join(",\n", entities) + "\n]\n";
    }
}
