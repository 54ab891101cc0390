package org.chancery.timeline.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.timeline.Named;
import org.chancery.timeline.Quotation;
import org.chancery.timeline.Timeline;
import org.chancery.timeline.TimelineEvent;
import org.chancery.timeline.TimelineWriter;
import org.chancery.timeline.When;
import org.chancery.timeline.Words;

/**
 * One object: {@code title}, {@code subtitle} and {@code events}, in the order of the timeline. An event has {@code id}, {@code iri}, {@code type},
 * {@code label}, {@code status}; {@code date} with {@code edtf}, {@code earliest}, {@code latest}, {@code latestStart}, {@code earliestEnd} (days as
 * 2025-10-30); {@code disputed}, the names of properties; {@code initiators}, {@code recipients} and {@code place}, each with {@code id}, {@code label} and
 * {@code wikidata}; {@code partOf}; {@code claims} and {@code sources}, numbers; {@code firstReported}, {@code lastReported}; and {@code quotations}, each with
 * {@code claim}, {@code article}, {@code story}, {@code publisher}, {@code headline}, {@code url}, {@code reported}, {@code status}, {@code edtf},
 * {@code phrase}, {@code attributedTo}, {@code quote}, {@code confidence}. What is not known is left out; lists are there even when they are empty.
 */
public final class JsonTimeline implements TimelineWriter {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        ObjectNode root = mapper.createObjectNode();
        root.put("title", timeline.title());
        root.put("subtitle", timeline.subtitle());
        ArrayNode events = root.putArray("events");
        timeline.events().forEach(event -> events.add(event(event)));
        out.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        out.write("\n");
    }

    private ObjectNode event(TimelineEvent event) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", event.id());
        node.put("iri", event.iri());
        node.put("type", event.type().localName());
        node.put("label", event.label());
        node.put("status", Words.status(event.status()));
        event.when().ifPresent(when -> node.set("date", date(when)));
        event.disputed().forEach(node.putArray("disputed")::add);
        node.set("initiators", named(event.initiators()));
        node.set("recipients", named(event.recipients()));
        event.place().ifPresent(place -> node.set("place", named(place)));
        put(node, "partOf", event.partOf());
        node.put("claims", event.claims());
        node.put("sources", event.sources());
        put(node, "firstReported", event.firstReported().map(LocalDate::toString));
        put(node, "lastReported", event.lastReported().map(LocalDate::toString));
        ArrayNode quotations = node.putArray("quotations");
        event.quotations().forEach(quotation -> quotations.add(quotation(quotation)));
        return node;
    }

    private ObjectNode date(When when) {
        ObjectNode node = mapper.createObjectNode();
        node.put("edtf", when.edtf());
        put(node, "earliest", when.earliest().map(LocalDate::toString));
        put(node, "latest", when.latest().map(LocalDate::toString));
        put(node, "latestStart", when.latestStart().map(LocalDate::toString));
        put(node, "earliestEnd", when.earliestEnd().map(LocalDate::toString));
        return node;
    }

    private ArrayNode named(List<Named> all) {
        ArrayNode array = mapper.createArrayNode();
        all.forEach(named -> array.add(named(named)));
        return array;
    }

    private ObjectNode named(Named named) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", named.id());
        node.put("label", named.label());
        put(node, "wikidata", named.wikidata());
        return node;
    }

    private ObjectNode quotation(Quotation quotation) {
        ObjectNode node = mapper.createObjectNode();
        node.put("claim", quotation.claim());
        node.put("article", quotation.article());
        node.put("story", quotation.story());
        put(node, "publisher", quotation.publisher());
        put(node, "headline", quotation.headline());
        put(node, "url", quotation.url());
        put(node, "reported", quotation.reported().map(LocalDate::toString));
        node.put("status", Words.status(quotation.status()));
        put(node, "edtf", quotation.edtf());
        put(node, "phrase", quotation.phrase());
        put(node, "attributedTo", quotation.attributedTo());
        put(node, "quote", quotation.quote());
        node.put("confidence", quotation.confidence());
        return node;
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(text -> node.put(name, text));
    }
}
