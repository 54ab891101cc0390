package org.chancery.build;

import org.chancery.article.ReadResult;

/** Is told how a build gets on; all calls come from the thread that builds. */
public interface BuildListener {
    /** Listens to nothing. */
    BuildListener NONE = new BuildListener() {};

    /** An article is analysed and will be filed. */
    default void filed(String article, int claims) {}

    /** An article is in the store already, as it is. */
    default void unchanged(String article) {}

    /** An input gave no article, or an article no claims because its analysis failed. */
    default void rejected(ReadResult.Rejected input) {}

    /** Articles are in the store for good: a build that is interrupted now need not read them again. */
    default void saved(int articles) {}

    /** All articles are read; events are being assembled from all claims of the store. */
    default void assembling() {}
}
