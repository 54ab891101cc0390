/** A catalogue that is too large for memory: names in a Lucene FST, the rest in tables that are mapped from disk. */
@NullMarked
package org.chancery.entity.index;

import org.jspecify.annotations.NullMarked;
