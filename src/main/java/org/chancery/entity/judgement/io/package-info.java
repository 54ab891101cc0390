/** Judgements in files: the one that keeps them, and the tables that people fill in. */
@NullMarked
package org.chancery.entity.judgement.io;

import org.jspecify.annotations.NullMarked;
