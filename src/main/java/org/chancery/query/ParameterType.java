package org.chancery.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a parameter of a saved query takes. */
public enum ParameterType {
    /** A day: {@code 2025-10-30}. */
    DATE("date", "a day as 2025-10-30"),
    /** A month: {@code 2025-10}. */
    MONTH("month", "a month as 2025-10"),
    /** Somebody or something that acts, or a place: a label, a Wikidata id or an IRI. */
    ENTITY("entity", "a name, a Wikidata id as Q30, or an IRI"),
    /** An event: its id, its IRI or its label. */
    EVENT("event", "an event's id, its IRI or its label"),
    /** An event type of the ontology by its name; every type stands for its subtypes too. */
    EVENT_TYPE("eventType", "an event type as Meeting"),
    /** A status by its name. */
    STATUS("status", "one of Occurred, Planned, Possible, Cancelled, Denied"),
    /** Any text. */
    STRING("string", "text"),
    /** A whole number. */
    INTEGER("integer", "a whole number"),
    /** A number. */
    NUMBER("number", "a number"),
    /** An absolute IRI, or one written with a prefix that is known. */
    IRI("iri", "an IRI");

    private final String word;
    private final String example;

    ParameterType(String word, String example) {
        this.word = word;
        this.example = example;
    }

    /** The word for it in the head of a query file. */
    public String word() {
        return word;
    }

    /** What a value looks like, for messages and help. */
    public String example() {
        return example;
    }

    static Optional<ParameterType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ParameterType::word).toList();
    }
}
