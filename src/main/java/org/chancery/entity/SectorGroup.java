package org.chancery.entity;

import java.util.Set;

/** The sectors that PLOVER gives to actors, by what can be expected of who belongs to them. */
public enum SectorGroup {
    /** Parts of the state: of the one country that they serve, whatever country their name is used of. */
    OF_STATE("GOV", "MIL", "LEG", "JUD", "COP", "SPY"),
    /** Those who speak or fight for a side. */
    OFFICIAL("GOV", "MIL", "LEG", "JUD", "COP", "PTY", "REB", "OPP", "SPY", "IGO"),
    /** Those under arms. */
    ARMED("MIL", "REB", "UAF"),
    /** Those who take to the streets. */
    PEOPLE("OPP", "CVL", "LAB", "EDU"),
    /** Those who travel on behalf of a state. */
    DELEGATED("GOV", "LEG", "MIL"),
    /** Those who belong to the elite of their country once they have left. */
    IN_OFFICE("GOV", "LEG", "SPY"),
    /** People of influence without an office, former officials among them. */
    ELITE("ELI"),
    BUSINESS("BUS"),
    /** Those of public life, whose affairs are politics. */
    PUBLIC("GOV", "MIL", "LEG", "JUD", "COP", "PTY", "REB", "OPP", "SPY", "PRM", "UAF", "ELI", "NGO", "REF"),
    /** Those who take nobody's side in politics by being spoken to, asked or sued alone. */
    HEARER("JUD", "JRN");

    private final Set<String> sectors;

    SectorGroup(String... sectors) {
        this.sectors = Set.of(sectors);
    }

    /** Whether a sector, as PLOVER abbreviates it, is one of the group. */
    public boolean has(String sector) {
        return sectors.contains(sector);
    }

    /** Whether an entity is known to belong to the group. */
    public boolean has(Entity entity) {
        return entity.sector().filter(sectors::contains).isPresent();
    }
}
