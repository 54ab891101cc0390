/** Saved queries and their parameters. */
@NullMarked
package org.chancery.query;

import org.jspecify.annotations.NullMarked;
