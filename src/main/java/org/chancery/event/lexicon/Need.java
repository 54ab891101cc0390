package org.chancery.event.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What must be there for a trigger to name an event. */
public enum Need {
    /** Nothing: words that look like an event and are none ("fight a fire"); more general rows are not tried either. */
    NEVER,
    /** Somebody at all. */
    ANY,
    /** Who does it. */
    SOURCE,
    /** Two different parties. */
    BOTH,
    /** Somebody who speaks to somebody with a name or an office. */
    ADDRESSED,
    /** Two parties that are people, or speak for somebody. */
    PERSONS,
    /** Two parties, of which people are what it is done to: "released two monks". */
    PEOPLE,
    /** Armed forces that do it, and a country. */
    FORCES,
    /** Two parties, of which the source comes to help: peacekeepers, rescuers, an aid convoy. */
    HELPERS,
    /** Two parties, one of them somebody with a name, a country or an office, and a thing that passes from one to the other. */
    GIVEN,
    /** A person as the source: who does it, or whose office it is. */
    PERSON,
    /** Somebody with a name, a country or an office. */
    OFFICIAL,
    /** A person or delegation that goes, and a place to go to. */
    TRAVEL,
    /** An itinerary with a place. */
    ITINERARY,
    /** Only with "since": not seen since. */
    SINCE,
    /** An international body. */
    BODY,
    /** The noun in the plural, and a party. */
    TALKS,
    /** A call on the telephone or between two people. */
    PHONE,
    /** A sum of money. */
    AMOUNT,
    /** A pledge of money or of an investment. */
    INVESTMENT,
    /** A military exercise of two parties. */
    MILITARY,
    /** A country that buys. */
    TRADE,
    /** Two states. */
    STATES,
    /** A complement that says what somebody else must or should do. */
    OBLIGED,
    /** Words of praise for somebody. */
    PRAISE,
    /** Parties, if need be those of the passage. */
    PARTIES,
    /** A crowd against somebody. */
    CROWD,
    /** Violence of a crowd: of protesters, or of people against the police. */
    RIOT,
    /** Two parties, the source armed forces or their vessels and aircraft. */
    ARMED,
    /** Two parties, or those that a bomb, an attack or a raid struck. */
    STRUCK,
    /** Two parties, or, in a passive that does not tell who did it, one with a name, a country or an office. */
    SUFFERED,
    /** Controls on exports. */
    EXPORT,
    /** Controls on exports of somebody. */
    EXPORTNOUN,
    /** A tariff of or on somebody. */
    TARIFF,
    /** Sanctions of or on somebody. */
    SANCTION,
    /** An attack of or on somebody, if need be of the passage. */
    ATTACK,
    /** A country where a coup happened. */
    COUP,
    /** A country, and words that tell that power was taken by arms, not a company by money. */
    PUTSCH,
    /** A statement that names somebody else, or a place in dispute. */
    STATEMENT;

    /** @throws IllegalArgumentException when there is no such need; the message names all */
    static Need of(String word) {
        return Arrays.stream(values())
                .filter(need -> need.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no need \"" + word + "\"; one of "
                        + Arrays.stream(values())
                                .map(need -> need.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
