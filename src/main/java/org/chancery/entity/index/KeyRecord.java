package org.chancery.entity.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * That a key leads to an entry, in bytes that sort by key, then by entry, then by the place in the entry: the key, a zero, the place of the entry in its file
 * (8 bytes), what it is in the entry (4), the prior in hundredths (4), the number of the id (4).
 */
final class KeyRecord {
    private static final int TAIL = 1 + Long.BYTES + 3 * Integer.BYTES;

    private KeyRecord() {}

    static byte[] of(char space, String key, long entry, int what, int prior, int id) {
        byte[] text = key.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + text.length + TAIL)
                .put((byte) space)
                .put(text)
                .put((byte) 0)
                .putLong(entry)
                .putInt(what)
                .putInt(prior)
                .putInt(id)
                .array();
    }

    /** The key with the sign of its space before it. */
    static byte[] key(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - TAIL);
    }

    static boolean hasKey(byte[] bytes, byte[] key) {
        return Arrays.equals(bytes, 0, bytes.length - TAIL, key, 0, key.length);
    }

    static Place place(byte[] bytes) {
        ByteBuffer tail = ByteBuffer.wrap(bytes, bytes.length - TAIL + 1, TAIL - 1);
        return new Place(tail.getLong(), tail.getInt(), tail.getInt(), tail.getInt());
    }

    /**
     * What a key leads to.
     *
     * @param entry the place of the entry in its file
     * @param what the place of a name with the way in which it names, or of a term of office
     * @param prior in hundredths
     * @param id the number of the Wikidata id
     */
    record Place(long entry, int what, int prior, int id) {
        /** As {@link org.chancery.entity.catalogue.NameIndex#LIKELIEST}. */
        static int likeliest(Place one, Place other) {
            int order = Integer.compare(other.prior, one.prior);
            return order != 0 ? order : String.valueOf(one.id).compareTo(String.valueOf(other.id));
        }

        /** By person, and within by term. */
        static int person(Place one, Place other) {
            int order = Integer.compare(one.id, other.id);
            return order != 0 ? order : Integer.compare(one.what, other.what);
        }
    }
}
