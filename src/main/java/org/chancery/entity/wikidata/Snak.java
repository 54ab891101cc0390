package org.chancery.entity.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.chancery.entity.index.QId;

/** The value of a statement or qualifier while it is read; used again for the next one. */
final class Snak {
    private static final String EARTH = "http://www.wikidata.org/entity/Q2";
    /** The proleptic Julian calendar. */
    private static final String JULIAN = "/Q1985786";

    /** Whether there is a value, none is known (somevalue), or there is none (novalue). */
    enum Type {
        VALUE,
        UNKNOWN,
        NONE
    }

    private Type type = Type.UNKNOWN;
    private String text = "";
    private String language = "";
    private int id;
    private boolean item;
    private String time = "";
    private int precision;
    private boolean julian;
    private double latitude = Double.NaN;
    private double longitude = Double.NaN;
    private boolean earth;
    private String amount = "";

    /** Reads the object that the parser stands at the beginning of. */
    void read(JsonParser json) throws IOException {
        clear();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "snaktype" -> type = type(json.getText());
                case "datavalue" -> dataValue(json);
                default -> json.skipChildren();
            }
        }
    }

    private void clear() {
        type = Type.UNKNOWN;
        text = "";
        language = "";
        id = 0;
        item = true;
        time = "";
        precision = 0;
        julian = false;
        latitude = Double.NaN;
        longitude = Double.NaN;
        earth = true;
        amount = "";
    }

    private static Type type(String name) {
        return switch (name) {
            case "value" -> Type.VALUE;
            case "novalue" -> Type.NONE;
            default -> Type.UNKNOWN;
        };
    }

    private void dataValue(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean value = json.currentName().equals("value");
            JsonToken token = json.nextToken();
            if (!value) {
                json.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                parts(json);
            } else {
                text = json.getText();
            }
        }
    }

    private void parts(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "id" -> id = QId.parse(json.getText()).orElse(id);
                case "numeric-id" -> id = id == 0 ? json.getIntValue() : id;
                case "entity-type" -> item = json.getText().equals("item");
                case "time" -> time = json.getText();
                case "precision" ->
                    precision = json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : 0;
                case "calendarmodel" -> julian = json.getText().endsWith(JULIAN);
                case "text" -> text = json.getText();
                case "language" -> language = json.getText();
                case "latitude" -> latitude = json.getDoubleValue();
                case "longitude" -> longitude = json.getDoubleValue();
                case "globe" -> earth = json.getText().endsWith(EARTH.substring("http".length()));
                case "amount" -> amount = json.getText();
                default -> json.skipChildren();
            }
        }
    }

    boolean isValue() {
        return type == Type.VALUE;
    }

    boolean isNone() {
        return type == Type.NONE;
    }

    /** The number of an item's id, 0 when it is no item. */
    int id() {
        return isValue() && item ? id : 0;
    }

    /** A string, or a text of a language. */
    String text() {
        return isValue() ? text : "";
    }

    String language() {
        return language;
    }

    /** As the catalogue writes dates, empty when it is none. */
    String date() {
        return isValue() ? DumpDate.text(time, precision, julian) : "";
    }

    DumpItem.Point point() {
        boolean known = isValue() && earth && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return known ? new DumpItem.Point(latitude, longitude) : DumpItem.Point.NONE;
    }

    /** A quantity without its fraction, 0 when it is none. */
    long amount() {
        try {
            return isValue() && !amount.isEmpty() ? (long) Double.parseDouble(amount) : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
