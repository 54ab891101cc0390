package org.chancery.article.io;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/**
 * One article of an input, not read yet.
 *
 * @param name what messages call it
 * @param draft reads it; throws an {@code ArticleException} when that fails
 */
record Item(String name, Supplier<Draft> draft) {
    Item {
        requireNonNull(name, "name is null");
        requireNonNull(draft, "draft is null");
    }
}
