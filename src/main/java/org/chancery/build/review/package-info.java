/** Names that a person should look at. */
@NullMarked
package org.chancery.build.review;

import org.jspecify.annotations.NullMarked;
