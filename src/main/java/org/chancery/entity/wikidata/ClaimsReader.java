package org.chancery.entity.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.entity.wikidata.DumpItem.Point;
import org.chancery.entity.wikidata.DumpItem.Position;

/** Reads the statements of an item that the catalogue is made of. */
final class ClaimsReader {
    private static final int FEMALE = 6581072;
    private static final int MALE = 6581097;

    private final JsonParser json;
    private final Snak main = new Snak();
    private final Snak qualifier = new Snak();
    private final Best<Integer> classes = new Best<>();
    private final Best<Integer> parents = new Best<>();
    private final Best<Integer> countries = new Best<>();
    private final Best<Integer> citizenships = new Best<>();
    private final Best<Integer> jurisdictions = new Best<>();
    private final Best<Integer> located = new Best<>();
    private final Best<Integer> capitalOf = new Best<>();
    private final Best<Integer> stateOffices = new Best<>();
    private final Best<Integer> governmentOffices = new Best<>();
    private final Best<Integer> genders = new Best<>();
    private final Best<Point> points = new Best<>();
    private final Best<Long> populations = new Best<>();
    private final Best<String> codes = new Best<>();
    private final Best<String> births = new Best<>();
    private final Best<String> deaths = new Best<>();
    private final Best<String> beginnings = new Best<>();
    private final Best<String> ends = new Best<>();
    private final Best<String> moments = new Best<>();
    private final Best<String> demonyms = new Best<>();
    private final List<Position> positions = new ArrayList<>();
    private boolean ended;

    // of the statement that is being read
    private int of;
    private String from = "";
    private String to = "";
    private boolean over;
    private boolean open;

    ClaimsReader(JsonParser json) {
        this.json = json;
    }

    /** Spaces of all kinds and what is not seen are no part of a name. */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' '
                    || c == '|'
                    || c > '~' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT)) {
                return text.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}|]+", " ").strip();
            }
        }
        return text.strip();
    }

    /** Reads the map of statements by property that the parser stands at the beginning of. */
    void read() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String property = json.currentName();
            json.nextToken();
            if (ItemProperties.ALL.contains(property)) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    statement(property);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void statement(String property) throws IOException {
        of = 0;
        from = "";
        to = "";
        over = false;
        open = false;
        int rank = Best.rank("normal");
        boolean value = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken token = json.nextToken();
            if (field.equals("mainsnak") && token == JsonToken.START_OBJECT) {
                main.read(json);
                value = true;
            } else if (field.equals("rank")) {
                rank = Best.rank(json.getText());
            } else if (field.equals("qualifiers") && token == JsonToken.START_OBJECT) {
                qualifiers();
            } else {
                json.skipChildren();
            }
        }
        if (value && rank > 0) {
            take(property, rank);
        }
    }

    private void qualifiers() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String property = json.currentName();
            json.nextToken();
            switch (property) {
                case "P580", "P582", "P642", "P1001", "P1366" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        qualifier.read(json);
                        qualify(property);
                    }
                }
                default -> json.skipChildren();
            }
        }
    }

    private void qualify(String property) {
        switch (property) {
            case "P580" -> from = from.isEmpty() ? qualifier.date() : from;
            case "P582" -> {
                open |= qualifier.isNone();
                over |= !qualifier.isNone();
                to = to.isEmpty() ? qualifier.date() : to;
            }
            case "P1366" -> over |= qualifier.isValue(); // somebody else came after
            default -> of = of == 0 ? qualifier.id() : of;
        }
    }

    private void take(String property, int rank) {
        switch (property) {
            case "P31" -> id(classes, rank, false);
            case "P279" -> id(parents, rank, false);
            case "P17" -> id(countries, rank, over);
            case "P27" -> id(citizenships, rank, over);
            case "P1001" -> id(jurisdictions, rank, over);
            case "P131" -> id(located, rank, over);
            case "P1376" -> id(capitalOf, rank, over);
            case "P1906" -> id(stateOffices, rank, false);
            case "P1313" -> id(governmentOffices, rank, false);
            case "P21" -> id(genders, rank, over);
            case "P625" -> {
                if (main.point().isKnown()) {
                    points.add(main.point(), rank, over);
                }
            }
            case "P1082" -> populations.add(main.amount(), rank, false);
            case "P298" -> text(codes, main.text().toUpperCase(Locale.ROOT), rank, over);
            case "P569" -> text(births, main.date(), rank, false);
            case "P570" -> {
                ended |= !main.isNone();
                text(deaths, main.date(), rank, false);
            }
            case "P571", "P580" -> text(beginnings, main.date(), rank, false);
            case "P576", "P582" -> {
                ended |= !main.isNone();
                text(ends, main.date(), rank, false);
            }
            case "P585" -> text(moments, main.date(), rank, false);
            case "P1549" -> {
                if (main.language().equals("en")) {
                    text(demonyms, plain(main.text()), rank, over);
                }
            }
            default -> position();
        }
    }

    private void id(Best<Integer> best, int rank, boolean over) {
        if (main.id() != 0) {
            best.add(main.id(), rank, over);
        }
    }

    private static void text(Best<String> best, String text, int rank, boolean over) {
        if (!text.isEmpty()) {
            best.add(text, rank, over);
        }
    }

    private void position() {
        if (main.id() != 0) {
            boolean turned = !from.isEmpty()
                    && !to.isEmpty()
                    && !from.startsWith("-")
                    && to.compareTo(from) < 0
                    && !from.startsWith(to);
            positions.add(new Position(main.id(), of, from, turned ? "" : to, over, open && !over));
        }
    }

    boolean isHuman() {
        return classes.values().contains(DumpItem.HUMAN);
    }

    DumpItem item(
            int id, String label, List<String> aliases, String description, int sitelinks, String wikipedia, int day) {
        boolean human = isHuman();
        String moment = moments.first("");
        return new DumpItem(
                id,
                label,
                aliases,
                description,
                sitelinks,
                wikipedia,
                classes.values(),
                parents.values(),
                human ? citizenships.values() : countries.values(),
                jurisdictions.values(),
                located.values(),
                capitalOf.values(),
                stateOffices.values(),
                governmentOffices.values(),
                gender(),
                points.first(Point.NONE),
                populations.values().stream().max(Long::compare).orElse(0L),
                human ? births.first("") : beginnings.first(moment),
                human ? deaths.first("") : ends.first(moment),
                ended || !human && !moment.isEmpty(),
                codes.first(""),
                demonyms.values(),
                positions,
                day);
    }

    private String gender() {
        return switch (genders.first(0)) {
            case FEMALE -> "f";
            case MALE -> "m";
            default -> "";
        };
    }
}
