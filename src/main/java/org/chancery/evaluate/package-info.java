/** How right the program is: what it finds against what people found, and samples of a store for people to judge. */
@NullMarked
package org.chancery.evaluate;

import org.jspecify.annotations.NullMarked;
