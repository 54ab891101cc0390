/** Sentences of tokens with part of speech, names and dependencies. */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
