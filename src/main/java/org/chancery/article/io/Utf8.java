package org.chancery.article.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.chancery.article.ArticleException;

/** Turns bytes into text, and says what is wrong with bytes that are none. */
final class Utf8 {
    private static final String CONVERT = "; convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<Magic> KNOWN = List.of(
            new Magic("a PDF document", "%PDF-"),
            new Magic("a ZIP archive or an office document", "PK\u0003\u0004"),
            new Magic("an old office document", "\u00D0\u00CF\u0011\u00E0"),
            new Magic("a gzip archive", "\u001F\u008B"),
            new Magic("a PNG image", "\u0089PNG"),
            new Magic("a JPEG image", "\u00FF\u00D8\u00FF"),
            new Magic("a GIF image", "GIF8"),
            new Magic("an RTF document", "{\\rtf"));

    private record Magic(String what, String start) {
        boolean begins(byte[] bytes) {
            byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
            return bytes.length >= wanted.length && Arrays.equals(wanted, Arrays.copyOf(bytes, wanted.length));
        }
    }

    private Utf8() {}

    /**
     * Decodes strictly; a byte order mark is left out.
     *
     * @param offset where the bytes begin in their file, for messages
     * @throws ArticleException when they are not UTF-8 text
     */
    static String decode(byte[] bytes, long offset) {
        rejectBinary(bytes, offset);
        boolean marked = bytes.length >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(bytes, MARK.length));
        ByteBuffer in = ByteBuffer.wrap(bytes);
        in.position(marked && offset == 0 ? MARK.length : 0);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(offset + in.position(), String.format("0x%02X", bytes[in.position()]));
        }
        return out.flip().toString();
    }

    static ArticleException notUtf8(long offset, String octet) {
        return new ArticleException("it is not UTF-8 text: byte " + offset + " (counted from 0) is " + octet + CONVERT);
    }

    private static void rejectBinary(byte[] bytes, long offset) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new ArticleException(
                    "it is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8 old.txt > new.txt");
        }
        for (Magic magic : KNOWN) {
            if (offset == 0 && magic.begins(bytes)) {
                throw new ArticleException("it is " + magic.what() + ", not text; save its text as a .txt file");
            }
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new ArticleException("it is a binary file, not text: byte " + (offset + i)
                        + " (counted from 0) is 0x00; save its text as a .txt file");
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
