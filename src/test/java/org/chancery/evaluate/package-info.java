@NullMarked
package org.chancery.evaluate;

import org.jspecify.annotations.NullMarked;
