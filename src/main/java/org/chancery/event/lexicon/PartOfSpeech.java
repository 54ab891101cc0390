package org.chancery.event.lexicon;

import org.chancery.language.Token;

/** The parts of speech that the tables tell apart. */
public enum PartOfSpeech {
    VERB,
    NOUN,
    ADJ,
    ADV;

    /** Whether a token is of this part of speech; participles count as adjectives too. */
    public boolean fits(Token token) {
        String tag = token.tag();
        return switch (this) {
            case VERB -> tag.startsWith("VB");
            case NOUN -> tag.startsWith("NN");
            case ADJ -> tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG");
            case ADV -> tag.startsWith("RB");
        };
    }
}
