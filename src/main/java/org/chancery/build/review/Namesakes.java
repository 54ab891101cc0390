package org.chancery.build.review;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.NameKey;

/** Local entities that may be the same as another one: "Li" and "Li Cheng-gang" as "Li Chenggang". */
final class Namesakes {
    private record Local(Entity entity, String key) {}

    private final List<Local> locals;

    /** @param rows where to look */
    Namesakes(List<ReviewRow> rows) {
        locals = rows.stream()
                .map(ReviewRow::entity)
                .filter(entity -> !entity.isLinked())
                .map(entity -> new Local(entity, NameKey.of(entity.label())))
                .toList();
    }

    /** Those for a name without a link, in the order of the rows. */
    Stream<Entity> of(ReviewRow row) {
        String key = NameKey.of(row.entity().label());
        return row.entity().isLinked()
                ? Stream.empty()
                : locals.stream()
                        .filter(local ->
                                !local.entity().id().equals(row.entity().id()))
                        .filter(local -> local.entity().type() == row.entity().type())
                        .filter(local -> holds(local.key(), key)
                                || holds(key, local.key())
                                || local.key().replace(" ", "").equals(key.replace(" ", "")))
                        .map(Local::entity);
    }

    private static boolean holds(String whole, String part) {
        return (" " + whole + " ").contains(" " + part + " ");
    }
}
