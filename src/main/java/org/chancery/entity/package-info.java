/** Mentions of people, places, countries and bodies, linked to Wikidata through the catalogue. */
@NullMarked
package org.chancery.entity;

import org.jspecify.annotations.NullMarked;
