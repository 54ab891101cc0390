package org.chancery.assemble;

import java.util.List;
import org.chancery.event.EventType;

/** Who takes part: the same parties, or one reading names fewer of them or the country in place of its leader. */
final class PartyFit implements Fit {
    private static final double ALL = 2.0;
    private static final double ALONE = 1.5;
    private static final double INCOMPLETE = 1.0;
    private static final double ONE_MORE = 1.0;
    private static final double ONE_MORE_ALONE = 0.5;
    private static final double WITNESS = 0.4;
    private static final double CROWD_DIFFERS = 1.5;
    private static final double SIDE_UNKNOWN = 0.2;
    private static final double ROLES_DIFFER = 0.7;
    private static final double VISITOR_UNKNOWN = 0.5;

    @Override
    public double of(Reading one, Reading other) {
        if (!one.bodies().isEmpty() || !other.bodies().isEmpty()) {
            return bodies(one, other);
        }
        if (one.claim().type() == EventType.VISIT) {
            return visitors(one, other);
        }
        if (one.recipients().isEmpty() && other.recipients().isEmpty()) {
            return group(one, other);
        }
        return Math.max(byRole(one, other), regardlessOfRole(one, other));
    }

    /** A body's summit is known by the body; with a country beside it, it is that country's summit with the body. */
    private static double bodies(Reading one, Reading other) {
        PartyMatch match = PartyMatch.of(one.bodies(), other.bodies());
        boolean sameKind = countries(one) == countries(other);
        return match.matched() == 0 || match.isConflict() ? VETO : ALL - (sameKind ? 0 : ONE_MORE);
    }

    private static boolean countries(Reading reading) {
        return reading.initiators().stream().anyMatch(Party::isCountry);
    }

    private static double visitors(Reading one, Reading other) {
        if (one.initiators().isEmpty() || other.initiators().isEmpty()) {
            return VISITOR_UNKNOWN;
        }
        PartyMatch match = PartyMatch.of(one.initiators(), other.initiators());
        return match.matched() == 0 ? VETO : ALONE * match.mean() - SIDE_UNKNOWN * Math.min(2, match.unmatched());
    }

    /** Parties among which no roles are told apart. */
    private static double group(Reading one, Reading other) {
        List<Party> ones = one.everybody();
        List<Party> others = other.everybody();
        PartyMatch match = PartyMatch.of(ones, others);
        int smaller = Math.min(ones.size(), others.size());
        int larger = Math.max(ones.size(), others.size());
        if (match.matched() == 0) {
            return VETO;
        }
        if (match.isConflict()) {
            return match.matched() > 1 ? ALL * match.likeness() / larger - CROWD_DIFFERS : VETO;
        }
        if (match.unmatched() == 0) {
            return (larger == 1 ? ALONE : ALL) * match.mean();
        }
        if (smaller == 1) {
            boolean complete = one.traits().completeAlone() && other.traits().completeAlone();
            return (complete ? ALONE : INCOMPLETE) * match.mean() - ONE_MORE_ALONE * Math.min(2, match.unmatched());
        }
        if (one.traits().mediated() && other.traits().mediated()) {
            return ALL * match.mean() - WITNESS * match.unmatched();
        }
        return ALL * match.likeness() / larger - ONE_MORE * match.unmatched();
    }

    /** Who does it against who does it, to whom against to whom; either side may be left out. */
    private static double byRole(Reading one, Reading other) {
        PartyMatch doers = PartyMatch.of(one.initiators(), other.initiators());
        PartyMatch receivers = PartyMatch.of(one.recipients(), other.recipients());
        boolean doersKnown = !one.initiators().isEmpty() && !other.initiators().isEmpty();
        boolean receiversKnown =
                !one.recipients().isEmpty() && !other.recipients().isEmpty();
        if ((doersKnown && doers.matched() == 0) || (receiversKnown && receivers.matched() == 0)) {
            return VETO;
        }
        if (doersKnown && receiversKnown) {
            double mean = (doers.likeness() + receivers.likeness()) / (doers.matched() + receivers.matched());
            return ALL * mean - ONE_MORE_ALONE * Math.min(2, doers.unmatched() + receivers.unmatched());
        }
        if (doersKnown) {
            return ALONE * doers.mean() - SIDE_UNKNOWN;
        }
        return receiversKnown ? INCOMPLETE * receivers.mean() : VETO;
    }

    /**
     * The same parties with roles seen differently, "A's promise to B" against "B's promise to A"; where one reading tells no roles, as "the deal of A and B",
     * nothing speaks against it.
     */
    private static double regardlessOfRole(Reading one, Reading other) {
        PartyMatch match = PartyMatch.of(one.everybody(), other.everybody());
        if (match.unmatched() > 0 || match.matched() < 2) {
            return VETO;
        }
        boolean tellRoles = !one.recipients().isEmpty() && !other.recipients().isEmpty();
        return group(one, other) - (tellRoles ? ROLES_DIFFER : 0);
    }
}
