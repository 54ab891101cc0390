package org.chancery.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.time.lexis.Atoms;

/** How an expression is joined to the next one of its sentence. */
public enum Joint {
    /** Not at all. */
    NONE,
    /** Named together: "April and June 1955". */
    LIST,
    /** From one to the other: "3 to 7 May", "1955-1963", "between March and June". */
    RANGE;

    private static final int REACH = 6;
    private static final Set<String> MOVES =
            Set.of("postpone", "move", "delay", "reschedule", "push", "shift", "change", "extend");

    /** For each expression the joint to the one behind it; the last has none. */
    public static List<Joint> of(Atoms atoms, List<Match> matches) {
        List<Joint> joints = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            joints.add(i + 1 < matches.size() ? between(atoms, matches.get(i), matches.get(i + 1)) : NONE);
        }
        return joints;
    }

    private static Joint between(Atoms atoms, Match one, Match two) {
        int at = one.end();
        int left = two.start() - at;
        if (left == 0 || left > 3) {
            return NONE;
        }
        boolean comma = atoms.is(at, ",");
        int word = comma ? at + 1 : at;
        int rest = two.start() - word - 1;
        boolean adjacent = rest == 0 || rest == 1 && atoms.is(word + 1, "the", "in", "on", "of");
        if (!adjacent) {
            return comma && left == 1 ? LIST : NONE;
        }
        if (atoms.isDash(word) || atoms.is(word, "to", "through", "until", "till")) {
            return comma || isMoved(atoms, one.start()) ? NONE : RANGE;
        }
        boolean pair = atoms.is(word, "and", "or", "/");
        return pair && atoms.is(one.start() - 1, "between") ? RANGE : pair || comma && left == 1 ? LIST : NONE;
    }

    /** "was postponed from Monday to Wednesday": not what lasted. */
    private static boolean isMoved(Atoms atoms, int start) {
        for (int i = start - 1; i > start - 1 - REACH; i--) {
            if (MOVES.contains(atoms.at(i).token().lemma())) {
                return true;
            }
        }
        return false;
    }
}
