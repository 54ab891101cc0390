/** Links to Wikidata against those that people made. */
@NullMarked
package org.chancery.evaluate.links;

import org.jspecify.annotations.NullMarked;
