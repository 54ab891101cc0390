package org.chancery.server.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Entity;
import org.chancery.entity.NameKey;
import org.chancery.entity.Tenure;

/** How well what a query knows of something agrees with what is known of a candidate. */
final class Agreement {
    private static final double EARTH_RADIUS = 6371;

    /** Kilometres up to which two points are one place, and from which on they are none; the middle of a country lies anywhere. */
    private static final double NEAR = 25;

    private static final double FAR = 250;
    private static final double FAR_FROM_A_COUNTRY = 2500;

    private static final Pattern NUMBERS =
            Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,20})?)[ ,;]{1,5}(-?\\d{1,3}(?:\\.\\d{1,20})?)");

    private final Finder finder;
    private final Things things;
    private final Types types;

    Agreement(Finder finder, Types types) {
        this.finder = finder;
        this.things = finder.things();
        this.types = types;
    }

    /** How well they agree, 0 to 1, by the value that agrees best; absent when nothing is known of the candidate. */
    OptionalDouble of(Query.Known known, Thing thing) {
        return known.values().stream()
                .map(value -> one(known.property().id(), value.strip(), thing))
                .flatMap(Optional::stream)
                .mapToDouble(value -> value)
                .max();
    }

    private Optional<Double> one(String property, String value, Thing thing) {
        Entity entity = thing.entity();
        return switch (property) {
            case "country" -> entity.country().map(country -> isCountry(value, country));
            case "standsFor" -> entity.standsFor().map(country -> isCountry(value, country));
            case "iso3" -> entity.countryCode().map(code -> truth(code.equalsIgnoreCase(value)));
            case "sector" -> entity.sector().map(sector -> truth(sector.equalsIgnoreCase(value)));
            case "type" -> Optional.of(truth(isType(value, thing)));
            case "aliases" -> Optional.of(truth(hasName(value, thing)));
            case "demonyms" ->
                among(value, thing.entry().map(CatalogueEntry::demonyms).orElse(List.of()));
            case "region" ->
                among(
                        value,
                        thing.entry().flatMap(CatalogueEntry::region).stream().toList());
            case "positions" -> position(value, thing);
            case "coordinates" -> entity.point().flatMap(point -> near(value, point, thing));
            case "latitude" -> entity.point().flatMap(point -> close(value, point.latitude()));
            case "longitude" -> entity.point().flatMap(point -> close(value, point.longitude()));
            case "wikidata" ->
                entity.wikidata().map(id -> truth(value.endsWith(id) && value.matches("(?:.*[/:])?" + id)));
            default -> number(value).map(number -> truth(number == things.countEvents(thing)));
        };
    }

    private static double truth(boolean agrees) {
        return agrees ? 1 : 0;
    }

    private double isCountry(String value, String country) {
        return truth(value.equals(country)
                || things.find(country)
                        .filter(known -> hasName(value, known)
                                || known.entity()
                                        .countryCode()
                                        .filter(value::equalsIgnoreCase)
                                        .isPresent())
                        .isPresent());
    }

    private boolean isType(String value, Thing thing) {
        return types.find(value).map(type -> thing.isOf(type.id())).orElse(false)
                || thing.types().stream().anyMatch(type -> type.name().equalsIgnoreCase(value));
    }

    private static boolean hasName(String value, Thing thing) {
        Set<String> keys = Spoken.of(value).keys().keySet();
        return Stream.of(
                        Stream.of(thing.name()),
                        thing.entity().aliases().stream(),
                        thing.entry().map(CatalogueEntry::demonyms).orElse(List.of()).stream())
                .flatMap(names -> names)
                .anyMatch(name -> keys.contains(NameKey.of(name)));
    }

    private static Optional<Double> among(String value, List<String> names) {
        String key = NameKey.of(value);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        truth(names.stream().anyMatch(name -> NameKey.of(name).equals(key))));
    }

    /** The share of the words of a value that the best of the offices has, in its name or in that of whom it belongs to. */
    private Optional<Double> position(String value, Thing thing) {
        List<String> asked = words(value);
        return asked.isEmpty()
                ? Optional.empty()
                : things.positions(thing).stream()
                        .map(position -> {
                            List<String> words = new ArrayList<>(words(position.office()));
                            position.of().flatMap(things::find).ifPresent(of -> words.addAll(wordsOfNames(of)));
                            return (double) asked.stream()
                                            .filter(words::contains)
                                            .count()
                                    / asked.size();
                        })
                        .max(Double::compare);
    }

    private static List<String> words(String text) {
        return Stream.of(NameKey.of(text).split(" "))
                .filter(word -> !word.isEmpty()
                        && !Set.of("of", "the", "for", "and", "'s").contains(word))
                .toList();
    }

    private static List<String> wordsOfNames(Thing thing) {
        return Stream.of(
                        Stream.of(thing.name()),
                        thing.entity().aliases().stream(),
                        thing.entry().map(CatalogueEntry::demonyms).orElse(List.of()).stream())
                .flatMap(names -> names)
                .flatMap(name -> words(name).stream())
                .toList();
    }

    private static Optional<Double> near(String value, Entity.Point point, Thing thing) {
        Matcher numbers = NUMBERS.matcher(value);
        if (!numbers.find()) {
            return Optional.empty();
        }
        boolean isWkt = value.toLowerCase(Locale.ROOT).startsWith("point");
        double latitude = Double.parseDouble(numbers.group(isWkt ? 2 : 1));
        double longitude = Double.parseDouble(numbers.group(isWkt ? 1 : 2));
        double far = thing.isOf("Country") ? FAR_FROM_A_COUNTRY : FAR;
        double distance = distance(latitude, longitude, point);
        return Optional.of(Math.max(0, Math.min(1, (far - distance) / (far - NEAR))));
    }

    /** Kilometres along the great circle. */
    private static double distance(double latitude, double longitude, Entity.Point point) {
        double north = Math.toRadians(point.latitude() - latitude) / 2;
        double east = Math.toRadians(point.longitude() - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(point.latitude()))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static Optional<Double> close(String value, double degrees) {
        return number(value).map(number -> Math.max(0, Math.min(1, (2.5 - Math.abs(number - degrees)) / 2.25)));
    }

    private static Optional<Double> number(String value) {
        try {
            return Optional.of(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What can be found by its properties alone: by another name, a code of a country, an address at Wikidata, an office in a country. */
    List<Thing> having(List<Query.Known> properties) {
        Map<String, Thing> found = new LinkedHashMap<>();
        for (Query.Known known : properties) {
            for (String value : known.values()) {
                switch (known.property().id()) {
                    case "aliases" ->
                        finder.byName(Spoken.of(value)).stream()
                                .map(Finder.Found::thing)
                                .filter(thing -> hasName(value, thing))
                                .forEach(thing -> found.put(thing.id(), thing));
                    case "wikidata" -> finder.byId(value).ifPresent(thing -> found.put(thing.id(), thing));
                    case "iso3" ->
                        things.catalogue()
                                .countryOf(value.strip().toUpperCase(Locale.ROOT))
                                .flatMap(things::find)
                                .ifPresent(thing -> found.put(thing.id(), thing));
                    case "country" -> holders(value, properties).forEach(thing -> found.put(thing.id(), thing));
                    default -> {}
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Thing> holders(String country, List<Query.Known> properties) {
        List<Query.Known> offices = properties.stream()
                .filter(known -> known.property().id().equals("positions"))
                .toList();
        if (offices.isEmpty()) {
            return List.of();
        }
        return finder.byName(Spoken.of(country)).stream()
                .map(Finder.Found::thing)
                .filter(thing -> thing.isOf("Country") && hasName(country, thing))
                .flatMap(thing -> things.catalogue().tenuresOf(thing.id()).stream())
                .map(Tenure::person)
                .distinct()
                .flatMap(person -> things.find(person).stream())
                .filter(person ->
                        offices.stream().allMatch(office -> of(office, person).orElse(0) > 0.99))
                .toList();
    }
}
