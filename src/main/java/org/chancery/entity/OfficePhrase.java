package org.chancery.entity;

import java.util.Optional;

/**
 * Words for an office in a sentence.
 *
 * @param from first word, with the country and the adjectives before the office
 * @param to last word, with "of" and the country behind it
 * @param title first word of the office itself
 * @param titleEnd last word of the office itself
 * @param office the office
 * @param country the Wikidata id of the country that the words name, or the only one that has such an office
 * @param named whether the words name the country
 * @param plural whether it is several offices: "Presidents Trump and Xi"
 * @param standing whether it means who holds the office now, or somebody else
 * @param definite whether "the" stands before it
 */
record OfficePhrase(
        int from,
        int to,
        int title,
        int titleEnd,
        Office office,
        Optional<String> country,
        boolean named,
        boolean plural,
        Standing standing,
        boolean definite) {}
