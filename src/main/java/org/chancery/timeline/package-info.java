/** Timelines of events, in formats to look at and to exchange. */
@NullMarked
package org.chancery.timeline;

import org.jspecify.annotations.NullMarked;
