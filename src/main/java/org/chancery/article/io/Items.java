package org.chancery.article.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** The articles of one input, one after the other. */
interface Items extends Iterator<Item>, Closeable {
    @Override
    void close() throws IOException;

    /** The single article of an input. */
    static Items single(String name, Supplier<Draft> draft) {
        Iterator<Item> one = List.of(new Item(name, draft)).iterator();
        return new Items() {
            @Override
            public boolean hasNext() {
                return one.hasNext();
            }

            @Override
            public Item next() {
                return one.next();
            }

            @Override
            public void close() {}
        };
    }
}
