package org.chancery.entity.wikidata;

import java.util.Set;

/** The properties of items that entries are made of. */
public final class ItemProperties {
    /** Their Wikidata ids. */
    public static final Set<String> ALL = Set.of(
            "P31", "P279", "P17", "P27", "P1001", "P131", "P1376", "P1906", "P1313", "P21", "P625", "P1082", "P298",
            "P569", "P570", "P571", "P576", "P580", "P582", "P585", "P1549", "P39");

    private ItemProperties() {}
}
