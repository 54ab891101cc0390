/** The line format of {@code chancery link}. */
@NullMarked
package org.chancery.entity.json;

import org.jspecify.annotations.NullMarked;
