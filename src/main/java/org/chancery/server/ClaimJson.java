package org.chancery.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.graph.Dip;

/** Writes a claim as JSON: the sentence with its place in the article (code points), what it says, and where the article is to be found. */
final class ClaimJson {
    private static final String SCHEMA = "https://schema.org/";
    private static final Node DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private final Facts facts;
    private final EventJson events;

    ClaimJson(Facts facts, EventJson events) {
        this.facts = facts;
        this.events = events;
    }

    /** Claims by reporting day, then article, then place in it. */
    List<Node> inOrder(List<Node> claims) {
        Comparator<Node> byDay =
                Comparator.comparing(claim -> facts.text(claim, Dip.reportedOn).orElse(""));
        return claims.stream()
                .sorted(byDay.thenComparing(claim -> facts.value(claim, DERIVED_FROM)
                                .map(Node::toString)
                                .orElse(""))
                        .thenComparing(claim -> facts.text(claim, Dip.charStart)
                                .map(Integer::valueOf)
                                .orElse(0)))
                .toList();
    }

    ObjectNode of(Node claim) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", Facts.local(claim));
        facts.value(claim, Dip.saysStatus).ifPresent(status -> json.put("says", facts.label(status)));
        facts.value(claim, Dip.eventType).ifPresent(type -> json.put("typeLabel", facts.label(type)));
        for (Node property : List.of(
                Dip.quote,
                Dip.charStart,
                Dip.charEnd,
                Dip.trigger,
                Dip.triggerStart,
                Dip.timePhrase,
                Dip.saysDate,
                Dip.saysEarliest,
                Dip.saysLatest,
                Dip.reportedOn,
                Dip.inHeadline,
                Dip.rule,
                Dip.confidence)) {
            events.put(json, Facts.local(property), claim, property);
        }
        facts.value(claim, Dip.place).ifPresent(place -> json.set("place", events.entity(place)));
        facts.value(claim, Dip.attributedTo).ifPresent(speaker -> json.set("attributedTo", events.entity(speaker)));
        facts.value(claim, DERIVED_FROM).ifPresent(article -> json.set("article", article(article)));
        return json;
    }

    private ObjectNode article(Node article) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", Facts.local(article));
        for (String name : List.of("headline", "publisher", "datePublished", "url")) {
            events.put(json, name, article, NodeFactory.createURI(SCHEMA + name));
        }
        facts.value(article, Dip.story).ifPresent(story -> json.put("story", Facts.local(story)));
        return json;
    }
}
