package org.chancery.event;

import java.util.Set;

/** The sectors that PLOVER gives to actors, by what can be expected of who belongs to them. */
public final class Sectors {
    /** Those who speak or fight for a side. */
    private static final Set<String> OFFICIAL =
            Set.of("GOV", "MIL", "LEG", "JUD", "COP", "PTY", "REB", "OPP", "SPY", "IGO");

    /** Those who travel on behalf of a state. */
    private static final Set<String> DELEGATED = Set.of("GOV", "LEG", "MIL");

    /** Those whose members are the elite of their country once they have left. */
    private static final Set<String> IN_OFFICE = Set.of("GOV", "LEG", "SPY");

    private static final String ELITE = "ELI";
    private static final String BUSINESS = "BUS";

    private Sectors() {}

    /** Whether who belongs to it speaks or fights for a side. */
    public static boolean isOfficial(String sector) {
        return OFFICIAL.contains(sector);
    }

    /** Whether who belongs to it travels on behalf of a state. */
    public static boolean isDelegated(String sector) {
        return DELEGATED.contains(sector);
    }

    /** Whether who belongs to it holds an office, so that "former" makes somebody else of them. */
    public static boolean isInOffice(String sector) {
        return IN_OFFICE.contains(sector);
    }

    /** Whether it is that of people of influence without an office, former officials among them. */
    public static boolean isElite(String sector) {
        return sector.equals(ELITE);
    }

    public static boolean isBusiness(String sector) {
        return sector.equals(BUSINESS);
    }
}
