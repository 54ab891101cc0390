/** Evaluations as JSON. */
@NullMarked
package org.chancery.evaluate.report.json;

import org.jspecify.annotations.NullMarked;
