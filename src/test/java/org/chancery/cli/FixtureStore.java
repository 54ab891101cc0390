package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.graph.Fixtures;
import org.chancery.store.Store;

/** Stores in folders for commands to work on. */
final class FixtureStore {
    private FixtureStore() {}

    static String in(Path folder) {
        Path place = folder.resolve("kg");
        try (Store store = Store.openOrCreate(place)) {
            Fixtures.fill(store.dataset());
        }
        return place.toString();
    }

    public static void main(String[] arguments) {
        in(Path.of(arguments[0]));
    }
}
