/** Writes evaluations for people and programs. */
@NullMarked
package org.chancery.evaluate.report;

import org.jspecify.annotations.NullMarked;
