/** From triggers in a sentence to events with their parties. */
@NullMarked
package org.chancery.event.pattern;

import org.jspecify.annotations.NullMarked;
