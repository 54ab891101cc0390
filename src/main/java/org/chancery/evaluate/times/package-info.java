/** Time expressions against TIMEX3 marks of people. */
@NullMarked
package org.chancery.evaluate.times;

import org.jspecify.annotations.NullMarked;
