package org.chancery.article;

import java.util.List;

final class Teasers {
    void mark(String text, List<Block> blocks, List<Paragraph.Kind> kinds) {}
}
