package org.chancery.article;

/**
 * Lines that belong together, before it is known what they are to the article.
 *
 * @param start offset of the first character in the text; behind the mark of a list item
 * @param end offset behind the last character
 * @param item whether a mark of a list stands before it
 * @param firstLine offset of the line it begins in: the mark's, for a list item
 */
record Block(int start, int end, boolean item, int firstLine) {
    String in(String text) {
        return text.substring(start, end);
    }
}
