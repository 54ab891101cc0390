package org.chancery.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Mints the IRIs of the things that a graph is about, from what they are and never from a counter or a clock, so that a rebuild gives the same ones.
 * They are flat, so that SPARQL can write them as {@code id:Q30} or {@code id:event-0c4f}.
 */
public final class Iris {
    public static final String NS = "https://w3id.org/chancery/id/";
    public static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final String ARTICLE = "article-";
    private static final int HASH_DIGITS = 20;

    private Iris() {}

    /** An article, and the graph of what it says. */
    public static Node article(String id) {
        return local(ARTICLE + encode(id));
    }

    /** The id of the article that an IRI of {@link #article} stands for. */
    public static String articleId(Node article) {
        String local = localName(article);
        if (!local.startsWith(ARTICLE)) {
            throw new GraphException("<" + article.getURI() + "> is no article");
        }
        return URLDecoder.decode(local.substring(ARTICLE.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** An entity: {@code id:Q30} for what is linked to Wikidata, {@code id:x-...} for what is not. */
    public static Node entity(String id) {
        return local(encode(id));
    }

    /** A claim, by its id {@code claim-{hash}}. */
    public static Node claim(String id) {
        return local(encode(id));
    }

    /** An event, by its id {@code event-{hash}}. */
    public static Node event(String id) {
        return local(encode(id));
    }

    /** Something that is told apart by the things it is made of, such as {@code id:tenure-{hash}}. */
    public static Node minted(String kind, Object... parts) {
        return local(kind + "-" + hash(List.of(parts)));
    }

    /** Wikidata's own IRI of an item. */
    public static Node wikidata(String qid) {
        return NodeFactory.createURI(WIKIDATA + qid);
    }

    /** The id of an entity, claim or event: its IRI without the namespace. */
    public static String id(Node node) {
        return URLDecoder.decode(localName(node).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String localName(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(NS)) {
            throw new GraphException(node + " is none of the IRIs below " + NS);
        }
        return node.getURI().substring(NS.length());
    }

    private static Node local(String name) {
        return NodeFactory.createURI(NS + name);
    }

    /**
     * Percent-encodes (RFC 3986) all but ASCII letters, digits, hyphen, underscore and a full stop that is not the last character: what is left can
     * stand behind a prefix in SPARQL and Turtle as it is. A percent sign is encoded too, so that no two ids share an IRI.
     */
    private static String encode(String id) {
        StringBuilder encoded = new StringBuilder(id.length());
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean inner = c == '.' && i < bytes.length - 1;
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || inner) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(bytes[i]));
            }
        }
        return encoded.toString();
    }

    private static String hash(List<Object> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0x1F);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new GraphException("this Java has no SHA-256", e);
        }
    }
}
