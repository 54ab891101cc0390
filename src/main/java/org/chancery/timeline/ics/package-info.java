/** Timelines as calendars. */
@NullMarked
package org.chancery.timeline.ics;

import org.jspecify.annotations.NullMarked;
