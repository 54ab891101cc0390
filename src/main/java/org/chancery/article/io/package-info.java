/** Reads articles from files, folders and standard input. */
@NullMarked
package org.chancery.article.io;

import org.jspecify.annotations.NullMarked;
