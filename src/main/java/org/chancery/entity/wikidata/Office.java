package org.chancery.entity.wikidata;

import static java.util.Objects.requireNonNull;

/**
 * A position that people hold.
 *
 * @param title its English name, without the name of the country before it
 * @param stated the role that it is stated to have, empty when none
 * @param of the Wikidata id of the country or body that it belongs to, empty when that is not known
 * @param single whether one person holds it at a time: whoever holds it has a role
 * @param listed whether it is one of the offices of its country or body: not of a part of a country, and no seat in a parliament
 */
record Office(String title, String stated, String of, boolean single, boolean listed) {
    Office {
        requireNonNull(title, "title is null");
        requireNonNull(stated, "stated is null");
        requireNonNull(of, "of is null");
    }
}
