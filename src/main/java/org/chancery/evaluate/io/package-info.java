/** Reads what people marked and what programs found. */
@NullMarked
package org.chancery.evaluate.io;

import org.jspecify.annotations.NullMarked;
