package org.chancery.time.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Cuts a sentence into atoms in one pass over its characters, whatever its tokens are; each atom knows the token that it lies in. */
public final class Lexer {
    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private final Sentence sentence;
    private final List<Atom> atoms = new ArrayList<>();
    private int token;

    private Lexer(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** @param text the text of the article that the sentence stands in */
    public static Atoms atoms(String text, Sentence sentence) {
        return new Lexer(text, sentence).run();
    }

    private Atoms run() {
        boolean spaced = true;
        for (int at = sentence.start(); at < sentence.end(); ) {
            int character = text.codePointAt(at);
            if (isSpace(character)) {
                spaced = true;
                at += Character.charCount(character);
            } else {
                int end = end(at, character);
                add(at, end, spaced);
                spaced = false;
                at = end;
            }
        }
        return new Atoms(sentence, atoms);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private int end(int start, int first) {
        int end = start + Character.charCount(first);
        boolean digits = isDigit(first);
        if (!digits && !Character.isLetter(first)) {
            return end;
        }
        while (end < sentence.end()) {
            int next = text.codePointAt(end);
            if (digits ? !isDigit(next) : !Character.isLetter(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private void add(int start, int end, boolean spaced) {
        while (token + 1 < sentence.tokens().size() && sentence.token(token).end() <= start) {
            token++;
        }
        Token within = sentence.token(token);
        String written = text.substring(start, end);
        boolean digits = isDigit(written.charAt(0));
        Atom.Kind kind = digits
                ? Atom.Kind.NUMBER
                : Character.isLetter(written.codePointAt(0)) ? Atom.Kind.WORD : Atom.Kind.SIGN;
        int number = digits && written.length() <= LONGEST_NUMBER ? Integer.parseInt(written) : -1;
        atoms.add(new Atom(kind, written, written.toLowerCase(Locale.ROOT), number, spaced, start, end, within, token));
    }
}
