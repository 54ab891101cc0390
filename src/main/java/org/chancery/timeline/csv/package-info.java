/** Timelines as tables. */
@NullMarked
package org.chancery.timeline.csv;

import org.jspecify.annotations.NullMarked;
