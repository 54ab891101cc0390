/** Events: the claims of many articles about one thing, with their history. */
@NullMarked
package org.chancery.assemble;

import org.jspecify.annotations.NullMarked;
