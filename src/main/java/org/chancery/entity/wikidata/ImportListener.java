package org.chancery.entity.wikidata;

/** Is told how an import gets on. */
public interface ImportListener {
    /** Tells nobody. */
    ImportListener NONE = new ImportListener() {};

    /**
     * A dump is not begun but gone on with; to get there a packed one is unpacked from its beginning.
     *
     * @param line the number of the last line that was read before
     */
    default void resumed(long line) {}

    /**
     * More of the dump has been read.
     *
     * @param file how many bytes of the file, as it is packed
     * @param text how many bytes of the unpacked text
     * @param entities how many entities, of all types
     * @param kept how many items are kept so far
     */
    default void read(long file, long text, long entities, long kept) {}

    /** A line is no entity, and is passed over. */
    default void damaged(long line, String reason) {}

    /** The dump has been read, and the catalogue is being made of what was kept. */
    default void compiling(long kept) {}

    /** So many entities of the catalogue are made. */
    default void made(long entities) {}
}
