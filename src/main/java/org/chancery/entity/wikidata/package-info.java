/** Makes a catalogue of a JSON dump of Wikidata. */
@NullMarked
package org.chancery.entity.wikidata;

import org.jspecify.annotations.NullMarked;
