package org.chancery.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.XSD;
import org.chancery.event.EventType;
import org.chancery.graph.Dip;
import org.chancery.timeline.html.Family;

/** Writes an event as JSON. Dates are ISO 8601 days, IRIs are whole; what is not known is left out. */
final class EventJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Facts facts;

    EventJson(Facts facts) {
        this.facts = facts;
    }

    /** What a timeline draws. */
    ObjectNode brief(Node event) {
        ObjectNode json = JSON.objectNode();
        json.put("id", Facts.local(event));
        json.put("iri", event.getURI());
        json.put("label", facts.label(event));
        put(json, "type", event, Dip.eventType);
        facts.value(event, Dip.eventType).ifPresent(type -> {
            json.put("typeLabel", facts.label(type));
            json.put("family", Family.of(EventType.of(Facts.local(type))).cssClass());
        });
        facts.value(event, Dip.status).ifPresent(status -> json.put("status", facts.label(status)));
        for (Node property : List.of(
                Dip.earliest,
                Dip.latest,
                Dip.latestStart,
                Dip.earliestEnd,
                Dip.date,
                Dip.claimCount,
                Dip.sourceCount,
                Dip.firstReported,
                Dip.lastReported,
                Dip.international,
                Dip.topic)) {
            put(json, Facts.local(property), event, property);
        }
        facts.value(event, Dip.place).ifPresent(place -> json.set("place", entity(place)));
        json.set("initiators", all(facts.values(event, Dip.initiator), this::entity));
        json.set("recipients", all(facts.values(event, Dip.recipient), this::entity));
        json.set("disputed", all(facts.values(event, Dip.disputed), property -> JSON.textNode(Facts.local(property))));
        return json;
    }

    /** The event with its amounts, its history and its claims, in the order of reporting. */
    ObjectNode full(Node event) {
        ObjectNode json = brief(event);
        json.set("amounts", all(facts.values(event, Dip.amount), this::amount));
        json.set("states", all(inOrder(facts.having(Dip.stateOf, event)), this::state));
        ClaimJson claims = new ClaimJson(facts, this);
        json.set("claims", all(claims.inOrder(facts.having(Dip.about, event)), claims::of));
        return json;
    }

    private List<Node> inOrder(List<Node> states) {
        return states.stream()
                .sorted(Comparator.comparing(
                        state -> facts.text(state, Dip.knownFrom).orElse("")))
                .toList();
    }

    /** Who or what is named: id, name, kind and Wikidata item. */
    ObjectNode entity(Node entity) {
        ObjectNode json = JSON.objectNode();
        json.put("id", Facts.local(entity));
        json.put("label", facts.label(entity));
        facts.value(entity, OWL.sameAs.asNode())
                .filter(Node::isURI)
                .ifPresent(item -> json.put("wikidata", item.getURI()));
        return json;
    }

    ObjectNode amount(Node amount) {
        ObjectNode json = JSON.objectNode();
        for (Node property : List.of(Dip.value, Dip.unit, Dip.modifier, Dip.words)) {
            put(json, Facts.local(property), amount, property);
        }
        return json;
    }

    private ObjectNode state(Node state) {
        ObjectNode json = JSON.objectNode();
        facts.value(state, Dip.status).ifPresent(status -> json.put("status", facts.label(status)));
        for (Node property :
                List.of(Dip.knownFrom, Dip.knownUntil, Dip.earliest, Dip.latest, Dip.claimCount, Dip.sourceCount)) {
            put(json, Facts.local(property), state, property);
        }
        facts.value(state, Dip.place).ifPresent(place -> json.set("place", entity(place)));
        return json;
    }

    /** Puts the value of a property: numbers and truth values as such, IRIs of terms by their name. */
    void put(ObjectNode json, String name, Node subject, Node property) {
        facts.value(subject, property).ifPresent(value -> {
            if (!value.isLiteral()) {
                json.put(name, Facts.local(value));
            } else if (value.getLiteralDatatypeURI().equals(XSD.integer.getURI())) {
                json.put(name, Long.parseLong(value.getLiteralLexicalForm()));
            } else if (value.getLiteralDatatypeURI().equals(XSD.xdouble.getURI())) {
                json.put(name, Double.parseDouble(value.getLiteralLexicalForm()));
            } else if (value.getLiteralDatatypeURI().equals(XSD.xboolean.getURI())) {
                json.put(name, Boolean.parseBoolean(value.getLiteralLexicalForm()));
            } else {
                json.put(name, value.getLiteralLexicalForm());
            }
        });
    }

    private static ArrayNode all(List<Node> nodes, Function<Node, JsonNode> write) {
        ArrayNode array = JSON.arrayNode();
        nodes.stream().map(write).forEach(array::add);
        return array;
    }
}
