/** Time expressions as lines of JSON. */
@NullMarked
package org.chancery.time.json;

import org.jspecify.annotations.NullMarked;
