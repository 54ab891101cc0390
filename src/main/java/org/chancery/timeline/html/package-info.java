/** Timelines as web pages. */
@NullMarked
package org.chancery.timeline.html;

import org.jspecify.annotations.NullMarked;
