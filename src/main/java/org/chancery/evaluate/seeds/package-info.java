/** Claims and events of whole articles against reports that people listed. */
@NullMarked
package org.chancery.evaluate.seeds;

import org.jspecify.annotations.NullMarked;
