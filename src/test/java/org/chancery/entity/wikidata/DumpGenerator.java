package org.chancery.entity.wikidata;

import static org.chancery.entity.wikidata.ItemJson.amount;
import static org.chancery.entity.wikidata.ItemJson.day;
import static org.chancery.entity.wikidata.ItemJson.item;
import static org.chancery.entity.wikidata.ItemJson.point;
import static org.chancery.entity.wikidata.ItemJson.string;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a large dump of made-up items for measuring: about as many of each sort as in Wikidata, and about as long. Not a test; run it by hand:
 * {@code DumpGenerator FILE MEGABYTES}.
 */
final class DumpGenerator {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "nl", "ru", "ja", "zh", "ar", "pt", "pl", "sv", "uk", "ca", "fi", "cs", "da",
            "tr", "hu", "ko", "ro", "nb", "id", "he", "fa", "sr", "vi", "eo", "bg", "el", "sk", "et", "hr", "lt", "sl");

    private static final String[] SYLLABLES = {
        "ba", "ko", "ri", "ten", "mar", "li", "su", "van", "der", "ost", "han", "pe", "tro", "il", "gra", "dou", "fe",
        "nim", "al", "zen", "qua", "rho", "mi", "ska", "wen", "ju", "bor", "tha", "ce", "lu"
    };

    private final Random random = new Random(7);
    private int next = 150_000_000;

    private DumpGenerator() {}

    public static void main(String[] arguments) throws IOException {
        DumpGenerator generator = new DumpGenerator();
        long bytes = Long.parseLong(arguments[1]) << 20;
        long written = 0;
        long items = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            out.write("[\n");
            for (String line : SmallDump.entities()) {
                out.write(line + ",\n");
            }
            while (written < bytes) {
                String line = generator.line();
                out.write((written == 0 ? "" : ",\n") + line);
                written += line.length() + 2;
                items++;
            }
            out.write("\n]\n");
        }
        System.out.println(items + " items, " + written / 1_000_000 + " MB");
    }

    private String line() {
        int sort = random.nextInt(1000);
        String id = "Q" + next++;
        if (sort < 380) {
            return article(id);
        } else if (sort < 480) {
            return person(id, 0);
        } else if (sort < 492) {
            return person(id, 1 + random.nextInt(4));
        } else if (sort < 580) {
            return thing(id, "Q523", 2, 60).toString();
        } else if (sort < 620) {
            return thing(id, "Q16521", 12, 25).sitelinks(3 + random.nextInt(8)).toString();
        } else if (sort < 700) {
            return settlement(id);
        } else if (sort < 780) {
            return thing(id, "Q4167836", 5, 1).sitelinks(1 + random.nextInt(5)).toString();
        } else if (sort < 795) {
            return thing(id, "Q4830453", 8, 14).sitelinks(random.nextInt(30)).toString();
        } else if (sort < 805) {
            return thing(id, "Q7278", 10, 14).sitelinks(random.nextInt(30)).toString();
        } else if (sort < 815) {
            return thing(id, "Q43229", 8, 12).sitelinks(random.nextInt(20)).toString();
        } else if (sort < 820) {
            return office(id);
        } else if (sort < 840) {
            return thing(id, "Q1656682", 6, 10).sitelinks(random.nextInt(25)).toString();
        } else if (sort < 880) {
            return thing(id, "Q7187", 3, 30).claim("P279", item("Q7187")).toString();
        }
        return thing(id, "Q5633421", 4, 15).toString();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private ItemJson described(String id, String label, int languages) {
        ItemJson item = new ItemJson(id);
        for (int i = 0; i < languages; i++) {
            item.label(LANGUAGES.get(i), i % 5 == 4 ? label + " \u0440\u0435\u0441" : label);
            item.description(LANGUAGES.get(i), "what it is in some words, " + word().toLowerCase(Locale.ROOT));
        }
        if (random.nextInt(3) == 0) {
            item.alias("en", label + " " + word());
        }
        return item;
    }

    private void claims(ItemJson item, int count) {
        for (int i = 0; i < count; i++) {
            item.claim(
                    "P" + (3000 + i % 40),
                    string(word() + random.nextInt(1_000_000)),
                    "normal",
                    "P1545",
                    string("" + i));
        }
    }

    private ItemJson thing(String id, String type, int languages, int claims) {
        ItemJson item =
                described(id, word() + " " + word() + " " + word(), languages).is(type);
        claims(item, claims);
        return item.claim("P17", item("Q30"));
    }

    private String article(String id) {
        ItemJson item = described(id, "On the " + word() + " of " + word() + " in " + word(), 2)
                .is("Q13442814");
        for (String language : LANGUAGES) {
            item.description(language, "scientific article published in " + (1950 + random.nextInt(70)));
        }
        claims(item, 22);
        return item.toString();
    }

    private String person(String id, int positions) {
        ItemJson item = described(id, word() + " " + word() + word().toLowerCase(Locale.ROOT), 1 + random.nextInt(30))
                .is("Q5")
                .claim("P21", item(random.nextInt(4) == 0 ? "Q6581072" : "Q6581097"))
                .claim("P27", item("Q30"))
                .claim("P569", day(date(1900, 80)));
        claims(item, 14);
        for (int i = 0; i < positions; i++) {
            String start = date(1960, 60);
            String office = "Q" + (150_000_000 + random.nextInt(Math.max(1, next - 150_000_000)));
            String held = random.nextInt(3) == 0 ? office : SmallDump.FOREIGN_MINISTER;
            item.claim(
                    "P39",
                    item(held),
                    "normal",
                    "P580",
                    day(start),
                    "P582",
                    day(LocalDate.parse(start).plusYears(3).toString()));
        }
        return item.sitelinks((int) Math.exp(random.nextDouble() * 4)).toString();
    }

    private String settlement(String id) {
        return thing(id, random.nextInt(20) == 0 ? "Q515" : "Q486972", 6 + random.nextInt(25), 12)
                .claim("P1082", amount((long) Math.exp(5 + random.nextDouble() * 8)))
                .claim("P625", point(random.nextDouble() * 80, random.nextDouble() * 80))
                .claim("P131", item(SmallDump.NORTH))
                .sitelinks(2 + random.nextInt(30))
                .toString();
    }

    private String office(String id) {
        return described(id, "Minister of " + word() + " of " + word(), 3)
                .is("Q4164871")
                .claim("P1001", item("Q30"))
                .claim("P279", item("Q83307"))
                .toString();
    }

    private String date(int from, int years) {
        return LocalDate.of(from, 1, 1).plusDays(random.nextInt(years * 365)).toString();
    }
}
