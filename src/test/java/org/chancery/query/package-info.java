@NullMarked
package org.chancery.query;

import org.jspecify.annotations.NullMarked;
