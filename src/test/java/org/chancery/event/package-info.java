@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;
