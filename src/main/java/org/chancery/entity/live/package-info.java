/** Asks a Wikidata-compatible service what names mean that no catalogue holds. */
@NullMarked
package org.chancery.entity.live;

import org.jspecify.annotations.NullMarked;
