package org.chancery.entity.catalogue;

import org.chancery.entity.Kind;

/** What kind of entity the types of the sources mean. */
final class Kinds {
    private Kinds() {}

    static Kind of(SourceEntity entity) {
        return Corrections.kind(entity.id()).orElseGet(() -> stated(entity));
    }

    private static Kind stated(SourceEntity entity) {
        return switch (entity.type()) {
            case "country" -> Kind.COUNTRY;
            case "territory" -> entity.iso3().isEmpty() ? Kind.TERRITORY : Kind.DEPENDENCY;
            case "city" -> Kind.CITY;
            case "place" -> entity.subtype().equals("seat of government") ? Kind.SEAT : Kind.PLACE;
            case "person" -> Kind.PERSON;
            case "office" -> Kind.OFFICE;
            case "treaty/agreement" -> Kind.AGREEMENT;
            case "event" -> Kind.EVENT;
            case "award" -> Kind.AWARD;
            case "organization" -> organization(entity.subtype());
            default -> throw new CatalogueException(entity.id() + ": no kind of entity is called " + entity.type());
        };
    }

    private static Kind organization(String subtype) {
        return switch (subtype) {
            case "intergovernmental organization",
                    "intergovernmental forum",
                    "security treaty",
                    "intelligence alliance",
                    "security partnership" -> Kind.INTERGOVERNMENTAL;
            case "government body", "central bank", "legislature" -> Kind.GOVERNMENT_BODY;
            case "company" -> Kind.COMPANY;
            case "news agency", "newspaper", "broadcaster" -> Kind.MEDIA;
            case "political party" -> Kind.PARTY;
            case "militant group" -> Kind.MILITANT;
            case "ngo" -> Kind.NGO;
            default -> Kind.ORGANIZATION;
        };
    }
}
