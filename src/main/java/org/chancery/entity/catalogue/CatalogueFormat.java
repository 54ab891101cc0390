package org.chancery.entity.catalogue;

/** The marks of the catalogue file, and what is said of one that does not keep to them. */
final class CatalogueFormat {
    static final String MAGIC = "chancery-catalogue";
    static final String VERSION = "2";

    private CatalogueFormat() {}

    static CatalogueException broken(String file, String place, RuntimeException cause) {
        return new CatalogueException(
                file + ", " + place + ": " + cause.getMessage() + "; make it again with 'chancery catalogue build'.",
                cause);
    }
}
