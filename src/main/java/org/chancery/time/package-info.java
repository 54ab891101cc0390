/** Time expressions, their TIMEX3 values and the days they can mean. */
@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;
