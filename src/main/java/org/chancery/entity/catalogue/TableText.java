package org.chancery.entity.catalogue;

import java.nio.charset.StandardCharsets;

/**
 * Cuts the bytes of a table into lines and cells, from its beginning to its end. In UTF-8 no byte of a longer character is a tab or a line feed, so only
 * what is asked for becomes text.
 */
final class TableText {
    private final byte[] bytes;
    private int line;

    /** Where the next cell begins; behind {@link #end} when the line has no more. */
    private int at = 1;

    /** The end of the line. */
    private int end;

    /** Where the next line begins. */
    private int next;

    TableText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next line, whatever is left of this one; false when there is none. */
    boolean nextLine() {
        if (next >= bytes.length) {
            return false;
        }
        at = next;
        end = find('\n', at, bytes.length);
        next = end + 1;
        if (end > at && bytes[end - 1] == '\r') {
            end--;
        }
        line++;
        return true;
    }

    /** The number of the line, from 1 on. */
    int line() {
        return line;
    }

    /** The next cell of the line, empty behind its last. */
    String cell() {
        if (at >= end) {
            at = end + 1;
            return "";
        }
        int from = at;
        int tab = find('\t', from, end);
        at = tab + 1;
        return new String(bytes, from, tab - from, StandardCharsets.UTF_8);
    }

    private int find(char wanted, int from, int to) {
        int i = from;
        while (i < to && bytes[i] != wanted) {
            i++;
        }
        return i;
    }
}
