/** From the words of a sentence to the actors they name. */
@NullMarked
package org.chancery.event.actor;

import org.jspecify.annotations.NullMarked;
