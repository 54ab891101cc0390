package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * A word of a sentence as names are compared by: what tokenizers make one token ("Japan-U.S.") or several ("Jong", "-", "un") is the same here.
 *
 * @param key the word as {@link NameKey} folds it
 * @param token index of the token that it stands in
 * @param start offset in the article's text, in UTF-16 code units
 * @param end offset behind the last character
 * @param text the characters as written
 */
record Word(String key, int token, int start, int end, String text) {
    static List<Word> of(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.tokens().size());
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            for (NameKey.Part part : NameKey.parts(token.text())) {
                String text = token.text().substring(part.start(), part.end());
                words.add(new Word(part.key(), i, token.start() + part.start(), token.start() + part.end(), text));
            }
        }
        return List.copyOf(words);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it has capitals only: an abbreviation, or a word of a headline in capitals. */
    boolean isCapitals() {
        return isCapital() && text.chars().noneMatch(Character::isLowerCase);
    }

    boolean isPossessive() {
        return key.equals("'s");
    }
}
