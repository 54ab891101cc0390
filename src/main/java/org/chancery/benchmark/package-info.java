/** Measures how fast articles are read, beside bare CoreNLP on the same text in the same run. */
@NullMarked
package org.chancery.benchmark;

import org.jspecify.annotations.NullMarked;
