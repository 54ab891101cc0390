/** Articles, what is known of them, and their paragraphs: the input. */
@NullMarked
package org.chancery.article;

import org.jspecify.annotations.NullMarked;
