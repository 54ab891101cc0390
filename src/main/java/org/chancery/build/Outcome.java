package org.chancery.build;

import org.chancery.article.ReadResult;
import org.chancery.graph.CheckedFiling;

/** What became of an article that was to be read. */
sealed interface Outcome {
    /** It can be filed. */
    record Ready(CheckedFiling filing) implements Outcome {}

    /** It cannot. */
    record Failed(ReadResult.Rejected reason) implements Outcome {}
}
