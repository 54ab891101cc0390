package org.chancery.time.lexis;

import java.util.List;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** The atoms of a sentence. Asking beyond either end gives an atom that is nothing, so that recognisers need not look out for the ends. */
public final class Atoms {
    private final Sentence sentence;
    private final List<Atom> atoms;
    private final Atom nothing;

    Atoms(Sentence sentence, List<Atom> atoms) {
        this.sentence = sentence;
        this.atoms = List.copyOf(atoms);
        Token last = sentence.token(sentence.tokens().size() - 1);
        Token none = new Token("", "", "", Token.NameTag.NONE, last.end(), last.end());
        nothing = new Atom(
                Atom.Kind.SIGN,
                "",
                "",
                -1,
                true,
                last.end(),
                last.end(),
                none,
                sentence.tokens().size());
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return atoms.size();
    }

    public Atom at(int index) {
        return index >= 0 && index < atoms.size() ? atoms.get(index) : nothing;
    }

    /** The atom in lower case. */
    public String word(int index) {
        return at(index).lower();
    }

    /** The value of a run of digits, -1 for anything else. */
    public int number(int index) {
        return at(index).number();
    }

    /** The part of speech of the token that the atom belongs to. */
    public String tag(int index) {
        return at(index).token().tag();
    }

    /** Whether an atom is one of some words, given in lower case. */
    public boolean is(int index, String... words) {
        String word = word(index);
        for (String each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no white space stands before an atom. */
    public boolean isJoined(int index) {
        return index > 0 && index < atoms.size() && !at(index).spaced();
    }

    /** Whether an atom is one of the dashes that stand between numbers and within compounds. */
    public boolean isDash(int index) {
        return is(index, "-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212");
    }

    /** Whether an atom is an apostrophe, straight or curly. */
    public boolean isApostrophe(int index) {
        return is(index, "'", "\u2019", "\u2018");
    }

    /** Whether an atom begins the "'s" that makes what stands before it the owner of something: "Wednesday's summit". */
    public boolean isOwner(int index) {
        return isApostrophe(index) && isJoined(index) && is(index + 1, "s") && isJoined(index + 1);
    }

    /** Behind the full stop of an abbreviation, if one follows. */
    public int afterDot(int index) {
        return is(index, ".") && isJoined(index) ? index + 1 : index;
    }
}
