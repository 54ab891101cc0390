/** Claims: what one article asserts of one event. */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;
