/** Timelines as text for a terminal. */
@NullMarked
package org.chancery.timeline.text;

import org.jspecify.annotations.NullMarked;
