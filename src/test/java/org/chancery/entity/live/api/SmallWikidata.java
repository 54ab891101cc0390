package org.chancery.entity.live.api;

import static org.chancery.entity.wikidata.ItemJson.day;
import static org.chancery.entity.wikidata.ItemJson.item;
import static org.chancery.entity.wikidata.ItemJson.named;

import org.chancery.entity.wikidata.ItemJson;

/** Items of people, bodies and places that are in no catalogue, with the classes and offices that they need. Numbers above Q900000000 are in no Wikidata. */
public final class SmallWikidata {
    public static final String CHINA = "Q148";

    /** A Chinese negotiator who holds an office. */
    public static final String NEGOTIATOR = "Q900000101";
    /** A goalkeeper of the same name whom nobody knows. */
    public static final String GOALKEEPER = "Q900000102";

    public static final String OFFICE = "Q900000201";
    public static final String INSTITUTE = "Q900000301";
    public static final String THINK_TANK = "Q900000302";
    public static final String VALLEY = "Q900000401";

    private SmallWikidata() {}

    public static ItemJson[] items() {
        return new ItemJson[] {
            negotiator(),
            person(GOALKEEPER, "Wen Qiaoli", 2).claim("P27", item("Q39")),
            named(OFFICE, "Vice Minister of Trade of China")
                    .is("Q900000202")
                    .claim("P1001", item(CHINA))
                    .claim("P17", item(CHINA)),
            named("Q900000202", "vice minister").claim("P279", item("Q83307")),
            named("Q83307", "minister").claim("P279", item("Q4164871")),
            named(INSTITUTE, "Okavan Institute")
                    .alias("en", "OKI")
                    .is(THINK_TANK)
                    .claim("P17", item("Q1030"))
                    .claim("P571", day("1998-05-01"))
                    .sitelinks(12),
            named(THINK_TANK, "think tank").claim("P279", item("Q900000303")),
            named("Q900000303", "policy body").claim("P279", item("Q43229")),
            named(VALLEY, "Tarmoun Valley")
                    .is("Q56061")
                    .claim("P17", item("Q889"))
                    .claim("P625", ItemJson.point(33.5, 69.25))
                    .sitelinks(45),
            named("Q900000501", "Wen Qiaoli").is("Q4167410").sitelinks(9),
        };
    }

    /** She was born in 1967 and became an office holder in 2021. */
    public static ItemJson negotiator() {
        return person(NEGOTIATOR, "Wen Qiaoli", 6)
                .alias("en", "Qiaoli Wen")
                .description("en", "Chinese politician")
                .claim("P21", item("Q6581072"))
                .claim("P27", item(CHINA))
                .claim("P569", day("1967-03-02"))
                .claim("P39", item(OFFICE), "normal", "P580", day("2021-04-01"));
    }

    public static ItemJson person(String id, String name, int sitelinks) {
        return named(id, name).is("Q5").sitelinks(sitelinks);
    }
}
