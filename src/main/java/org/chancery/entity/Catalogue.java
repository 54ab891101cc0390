package org.chancery.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is known of entities with a Wikidata id, by id and by name. Implementations may be used by several threads at once. */
public interface Catalogue {
    /** The date of its newest fact and the number of its entries, such as {@code 2026-08-22 (13814 entities)}. */
    String version();

    /** What is held of a Wikidata id. */
    Optional<CatalogueEntry> entry(String wikidata);

    /**
     * What a name can mean, likeliest first.
     *
     * @param key the name as {@link NameKey} writes it
     */
    List<Sense> senses(String key);

    /**
     * The people whose family name this is, likeliest first.
     *
     * @param key the name as {@link NameKey} writes it
     */
    List<Sense> family(String key);

    /**
     * The people with a whole name that is another spelling of this one, likeliest first.
     *
     * @param key the name as {@link NameKey} writes it, of two words or more
     */
    List<Sense> spelled(String key);

    /**
     * What names can mean that somebody has begun to type: each word but the last is a word of the name, the last one the beginning of one. Likeliest first. A
     * catalogue that cannot complete names gives what the typed one means.
     *
     * @param key what is typed, as {@link NameKey} writes it
     * @param most how many to give
     */
    default List<Sense> beginning(String key, int most) {
        return Stream.concat(senses(key).stream(), family(key).stream())
                .limit(most)
                .toList();
    }

    /** The number of words of the longest name that begins with a word, 0 when none does. */
    int longest(String word);

    /** The terms of office of a person, earliest first; those without a start come first. */
    List<Tenure> tenures(String person);

    /** The terms of office in a country or body, in the order of the people. */
    List<Tenure> tenuresOf(String body);

    /** The Wikidata id of the country with an alpha-3 code. */
    Optional<String> countryOf(String code);

    /** What is known of an entity beside what linking needs; nothing where the catalogue does not hold such things. */
    default Details details(String wikidata) {
        return Details.NONE;
    }

    /** The entity of a Wikidata id. */
    default Optional<Entity> entity(String wikidata) {
        return entry(wikidata).map(CatalogueEntry::entity);
    }

    /**
     * Who held an office of a role on a day, surest first.
     *
     * @param role head_of_state, head_of_government, foreign_minister, finance_minister, defence_minister or trade_minister
     * @param country the Wikidata id of the country
     */
    default List<Holder> holders(String role, String country, LocalDate day) {
        return new Holders(this)
                .on(country, tenure -> tenure.role().filter(role::equals).isPresent(), day);
    }
}
