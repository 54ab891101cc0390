/** When the words were said: the tense around an expression, the running date of the passage, and the choice of the period that is meant. */
@NullMarked
package org.chancery.time.resolve;

import org.jspecify.annotations.NullMarked;
