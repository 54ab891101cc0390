@NullMarked
package org.chancery.event.syntax;

import org.jspecify.annotations.NullMarked;
