@NullMarked
package org.chancery.query.function;

import org.jspecify.annotations.NullMarked;
