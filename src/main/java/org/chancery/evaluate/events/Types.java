package org.chancery.evaluate.events;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.evaluate.FoundClaim;

/** What types are the same to the gold: it has YIELD for CONCEDE and RETREAT, and need not follow PLOVER's rule that what is planned is AGREE. */
final class Types {
    private static final Set<String> YIELD = Set.of("CONCEDE", "RETREAT", "YIELD");
    private static final Set<String> ALSO_AGREE = Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID");
    private static final Set<String> RECIPROCAL = Set.of("AGREE", "CONSULT", "COOPERATE");

    private Types() {}

    static String of(String code) {
        return YIELD.contains(code) ? "YIELD" : code;
    }

    /** The types that a claim may be taken for, none where it has none. */
    static Set<String> of(FoundClaim claim) {
        Set<String> types = new TreeSet<>();
        claim.plover().ifPresent(type -> {
            types.add(of(type));
            if (claim.status().equals("planned") && ALSO_AGREE.contains(type)) {
                types.add("AGREE");
            }
        });
        return types;
    }

    /** Whether source and target may change places. */
    static boolean isReciprocal(String code) {
        return RECIPROCAL.contains(code);
    }
}
