package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Vocabulary;

/** "now", "recently", "the future": references that only say on which side of the present they lie. */
final class VagueReferences implements Recogniser {
    private final Vocabulary vocabulary;

    VagueReferences(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        if (isOther(atoms, start)) {
            return List.of();
        }
        return vocabulary
                .vague()
                .at(atoms, start)
                .filter(found -> !atoms.is(found.end() - 1, "ahead") || !atoms.is(found.end(), "of"))
                .filter(found -> fits(found.meaning().after(), atoms.word(start - 1)))
                .map(found -> List.of(new Match(
                        start, found.end(), new Meaning.Vague(found.meaning().value()))))
                .orElse(List.of());
    }

    private static boolean fits(List<String> after, String before) {
        return after.isEmpty() || after.contains(before);
    }

    /** "at once", "once it", "a current of": not times. */
    private static boolean isOther(Atoms atoms, int start) {
        if (atoms.is(start, "once")) {
            boolean verb = atoms.tag(start + 1).startsWith("VB")
                    && !atoms.tag(start + 1).equals("VBG");
            return atoms.is(start - 1, "at") || !atoms.tag(start).equals("RB") || !verb;
        }
        return atoms.is(start, "current", "recent", "future") && atoms.at(start).isCapitalised() && start > 0;
    }
}
