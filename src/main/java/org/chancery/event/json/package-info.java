/** Claims as JSON lines. */
@NullMarked
package org.chancery.event.json;

import org.jspecify.annotations.NullMarked;
