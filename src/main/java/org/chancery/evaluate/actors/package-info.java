/** Actors against those that people marked or coded. */
@NullMarked
package org.chancery.evaluate.actors;

import org.jspecify.annotations.NullMarked;
