/** Claims against events that people coded, one sentence at a time. */
@NullMarked
package org.chancery.evaluate.events;

import org.jspecify.annotations.NullMarked;
