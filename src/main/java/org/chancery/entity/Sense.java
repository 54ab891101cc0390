package org.chancery.entity;

import static java.util.Objects.requireNonNull;

/**
 * One thing that a name can mean.
 *
 * @param entry what it names
 * @param how in which way
 * @param written the name as the catalogue writes it
 */
public record Sense(CatalogueEntry entry, How how, String written) {
    /** In which way a name names. */
    public enum How {
        /** The preferred name or another whole name. */
        NAME,
        /** An abbreviation in capitals, which lower-case words do not match: US, WHO. */
        ACRONYM,
        /** A word for belonging to a country. */
        DEMONYM,
        /** The family name of a person. */
        FAMILY_NAME
    }

    public Sense {
        requireNonNull(entry, "entry is null");
        requireNonNull(how, "how is null");
        requireNonNull(written, "written is null");
    }
}
