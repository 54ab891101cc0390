package org.chancery.evaluate.actors;

import static java.util.Objects.requireNonNull;

/** What a program makes of an actor's words; empty texts for what it has no code for. */
public record FoundCode(String label, String country, String sector) {
    public static final FoundCode NONE = new FoundCode("", "", "");

    public FoundCode {
        requireNonNull(label, "label is null");
        requireNonNull(country, "country is null");
        requireNonNull(sector, "sector is null");
    }
}
