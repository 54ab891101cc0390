package org.chancery.event.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.event.Actor;
import org.chancery.event.Amount;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.time.DateBounds;

/** Writes claims as JSON, one object a claim. Fields without a value are left out. */
public final class ClaimLines {
    private final ObjectMapper mapper = new ObjectMapper();

    /** The claim by itself, without what assembly makes of it. */
    public String line(Claim claim) {
        return write(object(claim));
    }

    /** Writes an object as one line without its line end. */
    public String write(ObjectNode object) {
        try {
            return mapper.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }

    /** The claim as an object that fields may be added to. */
    public ObjectNode object(Claim claim) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", claim.id());
        node.put("article", claim.article());
        node.put("type", claim.type().localName());
        claim.type().plover(claim.cameo(), claim.status()).ifPresent(plover -> node.put("plover", plover.name()));
        claim.cameo().ifPresent(cameo -> node.put("cameo", cameo));
        node.put("status", claim.status().name().toLowerCase(Locale.ROOT));
        node.set("source", actors(claim.source()));
        node.set("target", actors(claim.target()));
        claim.place().ifPresent(place -> node.set("place", place(place)));
        claim.time().ifPresent(time -> node.set("time", time(time)));
        claim.reported().ifPresent(day -> node.put("reported", day.toString()));
        claim.attributedTo().ifPresent(speaker -> node.set("attributedTo", actor(speaker)));
        ObjectNode evidence = node.putObject("evidence");
        evidence.put("quote", claim.evidence().quote());
        evidence.put("start", claim.evidence().start());
        evidence.put("end", claim.evidence().end());
        evidence.put("trigger", claim.evidence().trigger());
        if (!claim.amounts().isEmpty()) {
            ArrayNode amounts = node.putArray("amount");
            claim.amounts().forEach(amount -> amounts.add(amount(amount)));
        }
        claim.topic().ifPresent(topic -> node.put("topic", topic));
        node.put("rule", claim.rule());
        node.put("confidence", claim.confidence());
        if (claim.headline()) {
            node.put("headline", true);
        }
        return node;
    }

    private ArrayNode actors(List<Actor> actors) {
        ArrayNode array = mapper.createArrayNode();
        actors.forEach(actor -> array.add(actor(actor)));
        return array;
    }

    private ObjectNode actor(Actor actor) {
        Entity entity = actor.entity();
        ObjectNode node = mapper.createObjectNode();
        node.put("text", actor.text());
        node.put("label", entity.label());
        node.put("type", entity.type().name().toLowerCase(Locale.ROOT));
        entity.wikidata().ifPresent(id -> node.put("wikidata", id));
        entity.countryCode().ifPresent(code -> node.put("country", code));
        entity.sector().ifPresent(sector -> node.put("sector", sector));
        return node;
    }

    private ObjectNode place(Actor place) {
        ObjectNode node = mapper.createObjectNode();
        node.put("text", place.text());
        node.put("label", place.entity().label());
        place.entity().wikidata().ifPresent(id -> node.put("wikidata", id));
        return node;
    }

    private ObjectNode time(ClaimTime time) {
        ObjectNode node = mapper.createObjectNode();
        node.put("text", time.text());
        node.put("value", time.value());
        time.bounds().ifPresent(bounds -> node.setAll(bounds(bounds)));
        return node;
    }

    /** earliest, latest, edtf and approximate of some bounds. */
    public ObjectNode bounds(DateBounds bounds) {
        ObjectNode node = mapper.createObjectNode();
        Optional.of(bounds).flatMap(DateBounds::earliest).ifPresent(day -> node.put("earliest", day.toString()));
        bounds.latest().ifPresent(day -> node.put("latest", day.toString()));
        node.put("edtf", bounds.edtf());
        node.put("approximate", bounds.approximate());
        return node;
    }

    private ObjectNode amount(Amount amount) {
        ObjectNode node = mapper.createObjectNode();
        node.put("text", amount.text());
        node.put("value", amount.value());
        node.put("unit", amount.unit());
        node.put(
                "modifier",
                switch (amount.modifier()) {
                    case EXACT -> "exact";
                    case ABOUT -> "about";
                    case UP_TO -> "upTo";
                    case AT_LEAST -> "atLeast";
                });
        return node;
    }
}
