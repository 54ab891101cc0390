package org.chancery.time.edtf;

/** A place in a text, up to which it is read. */
final class Cursor {
    private final String text;
    private final int end;
    private int at;

    /** @param end reads up to here */
    Cursor(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    boolean isAtEnd() {
        return at == end;
    }

    boolean has(char character) {
        return at < end && text.charAt(at) == character;
    }

    boolean hasOneOf(String characters) {
        return at < end && characters.indexOf(text.charAt(at)) >= 0;
    }

    boolean hasDigit() {
        return hasOneOf("0123456789");
    }

    /** Goes on behind the character if it is there. */
    boolean take(char character) {
        if (has(character)) {
            at++;
            return true;
        }
        return false;
    }

    void expect(String wanted, String otherwise) {
        if (!text.startsWith(wanted, at) || at + wanted.length() > end) {
            throw wrong(otherwise);
        }
        at += wanted.length();
    }

    int digits(int count, String otherwise) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (!hasDigit()) {
                throw wrong(otherwise);
            }
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return value;
    }

    /** What was read since then. */
    String since(int start) {
        return text.substring(start, at);
    }

    EdtfException wrong(String wanted) {
        return new EdtfException(text, at, wanted);
    }
}
