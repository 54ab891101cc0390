@NullMarked
package org.chancery.evaluate.audit;

import org.jspecify.annotations.NullMarked;
