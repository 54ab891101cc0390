package org.chancery.article.io;

/** Line ends as the program keeps them. */
final class LineEnds {
    private LineEnds() {}

    /** CRLF, a lone CR and the Unicode line and paragraph separators become LF. */
    static String unify(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
    }
}
