/** Words and numbers of time: sentences cut into atoms, and the tables that say what a word means to the calendar. */
@NullMarked
package org.chancery.time.lexis;

import org.jspecify.annotations.NullMarked;
