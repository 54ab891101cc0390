package org.chancery.entity.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An entity as the facts of the sources state it; what they leave out is empty.
 *
 * @param stated the label and the aliases
 * @param life from when to when it existed, of what exists no more
 * @param terms the terms of office
 */
public record SourceEntity(
        String id,
        String type,
        String subtype,
        List<String> stated,
        String country,
        String iso3,
        String capitalOf,
        String represents,
        String latitude,
        String longitude,
        String admin1,
        double prior,
        String gender,
        List<String> demonyms,
        Life life,
        List<Term> terms) {
    /** Begin and end as far as they are known, as the days of a {@link Term}. */
    public record Life(String start, String end) {
        /** Of what the sources do not know to have ended. */
        public static final Life UNKNOWN = new Life("", "");

        List<String> cells() {
            return List.of(start, end);
        }
    }

    /** A term of office; days as far as they are known: 2025-01-20, 2025-01, 2025. */
    public record Term(
            String office, String role, String of, String start, String end, boolean inexactEnd, String asOf) {
        private Term of(String body) {
            return new Term(office, role, body, start, end, inexactEnd, asOf);
        }
    }

    public SourceEntity {
        stated = List.copyOf(stated);
        demonyms = List.copyOf(demonyms);
        terms = List.copyOf(terms);
    }

    static SourceEntity of(JsonNode json, String place) {
        String id = text(json, "qid");
        if (!id.matches("Q[1-9][0-9]*")
                || text(json, "label").isEmpty()
                || text(json, "type").isEmpty()) {
            throw new CatalogueException(place + ": an entity has a qid (a Wikidata id), a label and a type");
        }
        List<String> stated = new ArrayList<>();
        stated.add(text(json, "label"));
        json.path("aliases").forEach(alias -> stated.add(alias.asText()));
        List<String> demonyms = new ArrayList<>();
        json.path("demonyms").forEach(demonym -> demonyms.add(demonym.asText()));
        List<Term> terms = new ArrayList<>();
        json.path("positions").forEach(position -> terms.add(term(position)));
        return new SourceEntity(
                        id,
                        text(json, "type"),
                        text(json, "subtype"),
                        stated,
                        text(json, "country"),
                        text(json, "iso3"),
                        text(json, "capitalOf"),
                        text(json, "represents"),
                        text(json, "lat"),
                        text(json, "lon"),
                        text(json, "admin1"),
                        json.path("prior").asDouble(0),
                        text(json, "gender"),
                        demonyms,
                        new Life(text(json, "start"), text(json, "end")),
                        terms)
                .corrected();
    }

    /** With the faults that the tables know put right: its label, the offices that it never held, the bodies that offices belong to. */
    public SourceEntity corrected() {
        List<String> names = new ArrayList<>(stated);
        Corrections.label(id).ifPresent(label -> names.add(0, label));
        List<Term> held = terms.stream()
                .filter(term -> !Corrections.neverHeld(id, term.office()))
                .map(term -> term.of(Corrections.body(term.office(), term.of())))
                .toList();
        return with(names, held);
    }

    private SourceEntity with(List<String> names, List<Term> held) {
        return new SourceEntity(
                id,
                type,
                subtype,
                names,
                country,
                iso3,
                capitalOf,
                represents,
                latitude,
                longitude,
                admin1,
                prior,
                gender,
                demonyms,
                life,
                held);
    }

    /** The country that a realm of several countries means in the news: the tables say Denmark for the realm of Denmark. */
    public static String realm(String country) {
        return Corrections.body("-", country);
    }

    /** The preferred name. */
    public String label() {
        return stated.get(0);
    }

    SourceEntity withTerms(List<Term> more) {
        List<Term> all = new ArrayList<>(terms);
        all.addAll(more);
        return with(stated, all);
    }

    private static Term term(JsonNode position) {
        boolean inexact = position.path("endApprox").asBoolean()
                || position.path("endInferred").asBoolean();
        return new Term(
                text(position, "office"),
                text(position, "role"),
                text(position, "country"),
                text(position, "start"),
                text(position, "end"),
                inexact,
                text(position, "asOf"));
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asText("").replaceAll("[\\s\\p{Cf}]+", " ").strip();
    }
}
