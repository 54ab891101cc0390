package org.chancery.article;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Ids of articles that are files: the path without extension, percent-encoded so that it fits into an IRI and into a SPARQL prefixed name. */
public final class ArticleIds {
    private static final String KEPT = "-_.";

    private ArticleIds() {}

    /** The id of a file from its path below the folder it was found in, with {@code /} between folders: {@code 2025/a b.txt} is {@code 2025%2Fa%20b}. */
    public static String ofPath(String path) {
        return encode(withoutExtension(Normalizer.normalize(path, Normalizer.Form.NFC)));
    }

    private static String withoutExtension(String path) {
        int name = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        return dot > name ? path.substring(0, dot) : path;
    }

    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format("%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
