package org.chancery.entity.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An entity as a dump of Wikidata writes it, on one line. */
public final class ItemJson {
    private final String id;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();
    private final Map<String, List<String>> claims = new LinkedHashMap<>();
    private final Map<String, String> sitelinks = new TreeMap<>();
    private String modified = "2025-11-17T10:00:00Z";

    ItemJson(String id) {
        this.id = id;
    }

    public static ItemJson named(String id, String label) {
        return new ItemJson(id).label("en", label);
    }

    public ItemJson label(String language, String text) {
        labels.put(language, text);
        return this;
    }

    public ItemJson alias(String language, String text) {
        aliases.computeIfAbsent(language, key -> new ArrayList<>()).add(text);
        return this;
    }

    public ItemJson description(String language, String text) {
        descriptions.put(language, text);
        return this;
    }

    public ItemJson modified(String time) {
        modified = time;
        return this;
    }

    public ItemJson is(String... classes) {
        for (String type : classes) {
            claim("P31", item(type));
        }
        return this;
    }

    public ItemJson claim(String property, String snak) {
        return claim(property, snak, "normal");
    }

    /** @param qualifiers properties and values by turns */
    public ItemJson claim(String property, String snak, String rank, String... qualifiers) {
        Map<String, List<String>> of = new LinkedHashMap<>();
        for (int i = 0; i < qualifiers.length; i += 2) {
            of.computeIfAbsent(qualifiers[i], key -> new ArrayList<>())
                    .add("{" + property(qualifiers[i]) + "\"hash\":\"0f\"," + qualifiers[i + 1] + "}");
        }
        List<String> parts = of.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":[" + String.join(",", entry.getValue()) + "]")
                .toList();
        String qualified =
                of.isEmpty() ? "" : "\"qualifiers\":{" + String.join(",", parts) + "},\"qualifiers-order\":[\"P580\"],";
        claims.computeIfAbsent(property, key -> new ArrayList<>())
                .add("{\"mainsnak\":{" + property(property) + snak + "},\"type\":\"statement\"," + qualified
                        + "\"id\":\"" + id + "$6c1f\",\"rank\":\"" + rank
                        + "\",\"references\":[{\"hash\":\"9a\",\"snaks\":{\"P854\":[{\"snaktype\":\"value\",\"property\":\"P854\","
                        + "\"datavalue\":{\"value\":\"https://example.org/\\u00e9\",\"type\":\"string\"},\"datatype\":\"url\"}]},"
                        + "\"snaks-order\":[\"P854\"]}]}");
        return this;
    }

    private static String property(String property) {
        return "\"property\":\"" + property + "\",";
    }

    public ItemJson wikipedia(String title) {
        sitelinks.put("enwiki", title);
        return this;
    }

    /** So many pages in Wikimedia projects in all. */
    public ItemJson sitelinks(int count) {
        for (int i = sitelinks.size(); i < count; i++) {
            sitelinks.put("x" + i + "wiki", "Page " + i);
        }
        return this;
    }

    public static String item(String id) {
        String number = id.substring(1);
        return value(
                "{\"entity-type\":\"item\",\"numeric-id\":" + number + ",\"id\":\"" + id + "\"}", "wikibase-entityid");
    }

    /** As dumps wrote ids before 2016. */
    public static String oldItem(String id) {
        return value("{\"entity-type\":\"item\",\"numeric-id\":" + id.substring(1) + "}", "wikibase-entityid");
    }

    public static String time(String time, int precision) {
        return time(time, precision, "Q1985727");
    }

    public static String time(String time, int precision, String calendar) {
        return value(
                "{\"time\":\"" + time + "\",\"timezone\":0,\"before\":0,\"after\":0,\"precision\":" + precision
                        + ",\"calendarmodel\":\"http://www.wikidata.org/entity/" + calendar + "\"}",
                "time");
    }

    public static String day(String day) {
        return time("+" + day + "T00:00:00Z", 11);
    }

    public static String string(String text) {
        return value(quoted(text), "string");
    }

    public static String text(String language, String text) {
        return value("{\"text\":" + quoted(text) + ",\"language\":\"" + language + "\"}", "monolingualtext");
    }

    public static String point(double latitude, double longitude) {
        return value(
                "{\"latitude\":" + latitude + ",\"longitude\":" + longitude
                        + ",\"altitude\":null,\"precision\":0.01,\"globe\":\"http://www.wikidata.org/entity/Q2\"}",
                "globecoordinate");
    }

    public static String amount(long amount) {
        return value("{\"amount\":\"+" + amount + "\",\"unit\":\"1\"}", "quantity");
    }

    public static String novalue() {
        return "\"snaktype\":\"novalue\",\"datatype\":\"time\"";
    }

    public static String somevalue() {
        return "\"snaktype\":\"somevalue\",\"datatype\":\"time\"";
    }

    private static String value(String value, String type) {
        return "\"snaktype\":\"value\",\"datavalue\":{\"value\":" + value + ",\"type\":\"" + type
                + "\"},\"datatype\":\"x\"";
    }

    public static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override
    public String toString() {
        List<String> linked = sitelinks.entrySet().stream()
                .map(link -> quoted(link.getKey()) + ":{\"site\":" + quoted(link.getKey()) + ",\"title\":"
                        + quoted(link.getValue()) + ",\"badges\":[]}")
                .toList();
        List<String> named = aliases.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":["
                        + String.join(
                                ",",
                                entry.getValue().stream()
                                        .map(alias -> text(entry.getKey(), alias, "value"))
                                        .toList())
                        + "]")
                .toList();
        List<String> stated = claims.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":[" + String.join(",", entry.getValue()) + "]")
                .toList();
        return "{\"type\":\"item\",\"id\":\"" + id + "\",\"labels\":" + map(texts(labels)) + ",\"descriptions\":"
                + map(texts(descriptions)) + ",\"aliases\":" + map(named) + ",\"claims\":" + map(stated)
                + ",\"sitelinks\":" + map(linked) + ",\"pageid\":129,\"ns\":0,\"title\":\"" + id
                + "\",\"lastrevid\":2110001,\"modified\":\"" + modified + "\"}";
    }

    private static List<String> texts(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + text(entry.getKey(), entry.getValue(), "value"))
                .toList();
    }

    private static String text(String language, String text, String name) {
        return "{\"language\":\"" + language + "\",\"" + name + "\":" + quoted(text) + "}";
    }

    /** Wikibase writes an empty map as an empty list. */
    private static String map(List<String> parts) {
        return parts.isEmpty() ? "[]" : "{" + String.join(",", parts) + "}";
    }
}
