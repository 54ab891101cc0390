package org.chancery.entity;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** A sentence with its words. */
record Line(Sentence sentence, List<Word> words) {
    static Line of(Sentence sentence) {
        return new Line(sentence, Word.of(sentence));
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The key of a word, empty outside the sentence. */
    String key(int index) {
        return index >= 0 && index < words.size() ? words.get(index).key() : "";
    }

    Token token(int word) {
        return sentence.token(words.get(word).token());
    }

    /** The part of speech of a word, empty outside the sentence. */
    String tag(int word) {
        return word >= 0 && word < words.size() ? token(word).tag() : "";
    }

    /** The key of some words. */
    String key(int from, int to) {
        return from == to
                ? words.get(from).key()
                : words.subList(from, to + 1).stream().map(Word::key).collect(Collectors.joining(" "));
    }
}
