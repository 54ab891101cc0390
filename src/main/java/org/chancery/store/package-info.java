/** The TDB2 database. */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
