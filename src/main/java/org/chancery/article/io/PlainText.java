package org.chancery.article.io;

import java.util.Optional;

/** Plain text, with front matter or without. */
final class PlainText {
    private PlainText() {}

    static Draft parse(String content) {
        FrontMatter parts = FrontMatter.of(LineEnds.unify(content));
        return new Draft(Optional.empty(), parts.rest(), parts.details());
    }
}
