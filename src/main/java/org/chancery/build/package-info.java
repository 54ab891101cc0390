/** One build: from sources to a store, the way through all the other packages. */
@NullMarked
package org.chancery.build;

import org.jspecify.annotations.NullMarked;
