/** Samples of claims for people to judge, and what their judgement amounts to. */
@NullMarked
package org.chancery.evaluate.audit;

import org.jspecify.annotations.NullMarked;
