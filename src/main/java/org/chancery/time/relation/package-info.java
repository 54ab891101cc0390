/**
 * Allen's relations between times whose first and last days are only known within bounds: what certainly holds and what possibly holds.
 *
 * <p>After James F. Allen, "Maintaining Knowledge about Temporal Intervals", Communications of the ACM 26 (1983), with days in the place of instants.
 */
@NullMarked
package org.chancery.time.relation;

import org.jspecify.annotations.NullMarked;
