/** From the events of sentences to the claims of an article: what one sentence leaves open the passage may tell. */
@NullMarked
package org.chancery.event.extract;

import org.jspecify.annotations.NullMarked;
