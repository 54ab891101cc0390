/** Timelines as JSON. */
@NullMarked
package org.chancery.timeline.json;

import org.jspecify.annotations.NullMarked;
