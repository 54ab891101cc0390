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

    /** Before a name that counts only behind a comma: "Salem, Ore." */
    private static final String AFTER_COMMA = ", ";

    /** Before a name that counts only where the article speaks of the country. */
    private static final String IN_COUNTRY = "~";

    /** Behind a demonym that counts only before another country: "Sino-American". */
    private static final String BEFORE_COUNTRY = "-";

    /** A name without the marks that tell where it counts. */
    public static String bare(String written) {
        String name = written.startsWith(AFTER_COMMA) ? written.substring(AFTER_COMMA.length()) : written;
        return name.startsWith(IN_COUNTRY) ? name.substring(IN_COUNTRY.length()) : name;
    }

    boolean isAfterComma() {
        return written.startsWith(AFTER_COMMA);
    }

    boolean isInCountry() {
        return written.startsWith(IN_COUNTRY);
    }

    boolean isBeforeCountry() {
        return written.endsWith(BEFORE_COUNTRY);
    }

    public Sense {
        requireNonNull(entry, "entry is null");
        requireNonNull(how, "how is null");
        requireNonNull(written, "written is null");
    }
}
