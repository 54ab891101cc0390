package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.lexis.Atoms;

/** Recognises one kind of time phrase. Looks at no more than a fixed number of atoms, so that a sentence is read in linear time. */
@FunctionalInterface
interface Recogniser {
    /** What begins with an atom: mostly nothing or one match; several where one phrase names several days ("15 and 16 December"). */
    List<Match> at(Atoms atoms, int start);
}
