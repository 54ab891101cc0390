package org.chancery.server.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Entity;
import org.chancery.graph.Iris;

/** The values of a property, as data extension writes them. */
final class Values {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Things things;

    Values(Things things) {
        this.things = things;
    }

    /**
     * The values that a thing has.
     *
     * @param day only offices that can have been held on that day
     */
    List<ObjectNode> of(Thing thing, Property property, Optional<LocalDate> day) {
        Entity entity = thing.entity();
        Optional<Entity.Point> point = entity.point();
        return switch (property.id()) {
            case "country" -> entities(entity.country());
            case "standsFor" -> entities(entity.standsFor());
            case "iso3" -> texts(entity.countryCode().stream());
            case "sector" -> texts(entity.sector().stream());
            case "type" -> texts(thing.types().stream().map(Type::name));
            case "aliases" -> texts(entity.aliases().stream());
            case "demonyms" ->
                texts(thing.entry().stream().map(CatalogueEntry::demonyms).flatMap(Collection::stream));
            case "region" -> texts(thing.entry().flatMap(CatalogueEntry::region).stream());
            case "positions" ->
                texts(things.positions(thing).stream()
                        .filter(position -> day.map(position::isPossibleOn).orElse(true))
                        .map(this::position));
            case "coordinates" -> texts(point.map(p -> p.latitude() + "," + p.longitude()).stream());
            case "latitude" -> numbers(point.map(Entity.Point::latitude));
            case "longitude" -> numbers(point.map(Entity.Point::longitude));
            case "wikidata" -> texts(entity.wikidata().map(Iris.WIKIDATA::concat).stream());
            default -> List.of(JSON.objectNode().put("int", things.countEvents(thing)));
        };
    }

    private String position(Position position) {
        String of = position.of().map(id -> ", " + things.name(id)).orElse("");
        return position.office() + of + (position.date().isEmpty() ? "" : " (" + position.date() + ")");
    }

    private List<ObjectNode> entities(Optional<String> id) {
        return id.stream()
                .map(each -> JSON.objectNode().put("id", each).put("name", things.name(each)))
                .toList();
    }

    private static List<ObjectNode> texts(Stream<String> texts) {
        return texts.map(text -> JSON.objectNode().put("str", text)).toList();
    }

    private static List<ObjectNode> numbers(Optional<Double> number) {
        return number.stream()
                .map(value -> JSON.objectNode().put("float", value))
                .toList();
    }
}
