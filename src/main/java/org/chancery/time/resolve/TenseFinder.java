package org.chancery.time.resolve;

import java.util.List;
import org.chancery.article.Paragraph;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.time.lexis.Vocabulary;

/** Finds the verb that governs an expression: the nearest before it in its clause, else the first finite one behind it, else the nearest before the clause. */
public final class TenseFinder {
    private static final int REACH = 40;
    private static final int APPOSITION = 9;

    private final Verbs verbs;

    public TenseFinder(Vocabulary vocabulary) {
        verbs = new Verbs(vocabulary);
    }

    /**
     * The tense around the tokens of an expression.
     *
     * @param first the first token of the expression
     * @param last its last token
     */
    public Tense tense(Sentence sentence, int first, int last) {
        List<Token> tokens = sentence.tokens();
        Tense found = before(tokens, first, true);
        if (found == Tense.NONE) {
            found = behind(tokens, last);
        }
        if (found == Tense.NONE) {
            found = before(tokens, first, false);
        }
        boolean headline = sentence.paragraph().kind() == Paragraph.Kind.HEADLINE;
        return headline && found == Tense.PRESENT ? Tense.PAST : found;
    }

    private Tense before(List<Token> tokens, int first, boolean withinClause) {
        for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
            Token token = tokens.get(i);
            if (withinClause && isBoundary(token)) {
                int before = beforeApposition(tokens, i);
                if (before < 0) {
                    return Tense.NONE;
                }
                i = before;
                continue;
            }
            if (verbs.isPlanned(token)
                    && !token.tag().equals("VBN")
                    && !token.tag().equals("VBD")) {
                return Tense.FUTURE;
            }
            Tense tense = token.isVerb() ? verbs.of(tokens, i) : Tense.NONE;
            if (tense != Tense.NONE) {
                return tense;
            }
        }
        return Tense.NONE;
    }

    /** "called his counterpart, Michel Aoun, on Tuesday": the comma before a name that lies between two of them, -1 when none does. */
    private static int beforeApposition(List<Token> tokens, int comma) {
        boolean name = tokens.get(comma).text().equals(",");
        for (int i = comma - 1; name && i >= 1 && i >= comma - APPOSITION; i--) {
            Token token = tokens.get(i);
            if (token.text().equals(",")) {
                return i < comma - 1 && tokens.get(i + 1).isProperNoun() ? i : -1;
            }
            boolean noun = token.isNoun()
                    || token.tag().equals("DT")
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("IN") && token.lemma().equals("of")
                    || token.tag().equals("POS");
            if (!noun) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * The first finite verb behind; an infinitive or a participle there belongs to something else. A participle tells only where no finite verb follows:
     * taggers take many a past tense for one.
     */
    private Tense behind(List<Token> tokens, int last) {
        Tense participle = Tense.NONE;
        for (int i = last + 1; i < tokens.size() && i <= last + REACH; i++) {
            String tag = tokens.get(i).tag();
            boolean finite = tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
            if (finite) {
                return auxiliary(tokens, i);
            }
            if (tag.equals("VBN") && participle == Tense.NONE) {
                participle = verbs.of(tokens, i);
            }
            if (tokens.get(i).text().equals(";")) {
                break;
            }
        }
        return participle;
    }

    /** An auxiliary leaves the tense to the group that it opens: "is scheduled", "has met". */
    private Tense auxiliary(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean auxiliary = token.lemma().equals("be") || token.lemma().equals("have");
        for (int i = at + 1; auxiliary && i < tokens.size() && i <= at + 3; i++) {
            String tag = tokens.get(i).tag();
            if (tag.equals("VBN") || tag.equals("VBG")) {
                return verbs.of(tokens, i);
            }
        }
        return verbs.of(tokens, at);
    }

    private static boolean isBoundary(Token token) {
        String text = token.text();
        return text.equals(",") || text.equals(";") || text.equals(":") || text.equals("--") || text.equals("\u2014");
    }
}
