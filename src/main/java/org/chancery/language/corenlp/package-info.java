/** The adapter to Stanford CoreNLP; the only package that sees it. */
@NullMarked
package org.chancery.language.corenlp;

import org.jspecify.annotations.NullMarked;
