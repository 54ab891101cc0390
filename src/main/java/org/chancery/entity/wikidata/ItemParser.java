package org.chancery.entity.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.index.QId;

/**
 * Reads an entity of a dump, in the JSON form that Wikibase documents: only what is wanted becomes values, the rest is passed over. Empty maps may be written as
 * empty lists. May be used by several threads at once.
 */
final class ItemParser {
    /** English, what stands for every language, then other English; of people also what other languages in Latin letters call them. */
    private static final Map<String, Integer> LANGUAGES = Map.ofEntries(
            Map.entry("en", 1),
            Map.entry("mul", 2),
            Map.entry("en-gb", 3),
            Map.entry("en-us", 4),
            Map.entry("en-ca", 5),
            Map.entry("de", 10),
            Map.entry("fr", 11),
            Map.entry("es", 12),
            Map.entry("it", 13),
            Map.entry("pt", 14),
            Map.entry("nl", 15),
            Map.entry("sv", 16),
            Map.entry("pl", 17));

    private static final int FIRST_FOREIGN = 10;
    private static final int ALIASES = 2;
    private static final int LONGEST = 250;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * Reads a line.
     *
     * @return nothing when it is no item: a property, a lexeme
     * @throws IOException when it is no entity
     */
    Optional<DumpItem> parse(byte[] bytes, int from, int to) throws IOException {
        try (JsonParser json = factory.createParser(bytes, from, to - from)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(json, "no JSON object");
            }
            Reading reading = new Reading(json);
            boolean item = reading.read();
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "something stands behind the object");
            }
            return item ? reading.item() : Optional.empty();
        }
    }

    private static final class Reading {
        private final JsonParser json;
        private final ClaimsReader claims;
        private String type = "";
        private String id = "";
        private String label = "";
        private int labelRank = Integer.MAX_VALUE;
        private String description = "";
        private final List<String> aliases = new ArrayList<>();
        private int sitelinks;
        private String wikipedia = "";
        private int day;

        Reading(JsonParser json) {
            this.json = json;
            this.claims = new ClaimsReader(json);
        }

        /** Whether it is an item. */
        boolean read() throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken token = json.nextToken();
                boolean map = token == JsonToken.START_OBJECT;
                switch (field) {
                    case "type" -> type = json.getText();
                    case "id" -> id = json.getText();
                    case "modified" -> day = day(json.getText());
                    case "labels" -> within(map, this::labels);
                    case "descriptions" -> within(map, this::descriptions);
                    case "aliases" -> within(map, this::aliases);
                    case "claims" -> within(map, claims::read);
                    case "sitelinks" -> within(map, this::sitelinks);
                    default -> json.skipChildren();
                }
            }
            if (id.isEmpty() || type.isEmpty()) {
                throw new JsonParseException(json, "an entity without id or type");
            }
            return type.equals("item");
        }

        private interface Part {
            void read() throws IOException;
        }

        private void within(boolean map, Part part) throws IOException {
            if (map) {
                part.read();
            } else {
                json.skipChildren();
            }
        }

        private static int day(String time) {
            try {
                return (int) LocalDate.parse(time.substring(0, 10)).toEpochDay();
            } catch (DateTimeException | IndexOutOfBoundsException none) {
                return 0;
            }
        }

        private void labels() throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                int rank = LANGUAGES.getOrDefault(json.currentName(), Integer.MAX_VALUE);
                json.nextToken();
                if (rank < labelRank) {
                    label = value();
                    labelRank = rank;
                } else {
                    json.skipChildren();
                }
            }
        }

        private void descriptions() throws IOException {
            int best = FIRST_FOREIGN;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                int rank = LANGUAGES.getOrDefault(json.currentName(), Integer.MAX_VALUE);
                json.nextToken();
                if (rank < best) {
                    description = value();
                    best = rank;
                } else {
                    json.skipChildren();
                }
            }
        }

        private void aliases() throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = LANGUAGES.getOrDefault(json.currentName(), Integer.MAX_VALUE) <= ALIASES;
                json.nextToken();
                if (!wanted) {
                    json.skipChildren();
                    continue;
                }
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    String alias = value();
                    if (!alias.isEmpty() && !aliases.contains(alias)) {
                        aliases.add(alias);
                    }
                }
            }
        }

        private void sitelinks() throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean english = json.currentName().equals("enwiki");
                sitelinks++;
                json.nextToken();
                if (english) {
                    wikipedia = value("title");
                } else {
                    json.skipChildren();
                }
            }
        }

        private String value() throws IOException {
            return value("value");
        }

        private String value(String wanted) throws IOException {
            String value = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = json.currentName().equals(wanted);
                json.nextToken();
                if (found) {
                    value = ClaimsReader.plain(json.getText());
                } else {
                    json.skipChildren();
                }
            }
            return value.length() > LONGEST ? "" : value;
        }

        Optional<DumpItem> item() {
            int number = QId.parse(id).orElse(0);
            String name = name();
            return number == 0 || name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(claims.item(number, name, aliases, description, sitelinks, wikipedia, day));
        }

        /** The label; of what has none in English, the title of the English Wikipedia without what only tells it from others. */
        private String name() {
            if (labelRank < FIRST_FOREIGN) {
                return label;
            }
            if (!wikipedia.isEmpty()) {
                return wikipedia.replaceFirst(" \\([^()]*\\)$", "");
            }
            return claims.isHuman() ? label : "";
        }
    }
}
