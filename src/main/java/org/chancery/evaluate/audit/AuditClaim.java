package org.chancery.evaluate.audit;

import static java.util.Objects.requireNonNull;

/**
 * A claim as a person judges it: everything in words, empty where the claim says nothing.
 *
 * @param iri the claim
 * @param article the id of its article
 * @param sentence its sentence, the trigger between « and »
 * @param date the days, as EDTF
 */
public record AuditClaim(
        String iri,
        String article,
        String sentence,
        String type,
        String status,
        String source,
        String target,
        String place,
        String date,
        double confidence) {
    public AuditClaim {
        requireNonNull(iri, "iri is null");
        requireNonNull(article, "article is null");
        requireNonNull(sentence, "sentence is null");
        requireNonNull(type, "type is null");
        requireNonNull(status, "status is null");
        requireNonNull(source, "source is null");
        requireNonNull(target, "target is null");
        requireNonNull(place, "place is null");
        requireNonNull(date, "date is null");
    }
}
