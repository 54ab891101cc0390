package org.chancery.entity.catalogue;

/** The marks of the catalogue file. */
final class CatalogueFormat {
    static final String MAGIC = "chancery-catalogue";
    static final String VERSION = "2";

    private CatalogueFormat() {}
}
