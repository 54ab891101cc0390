/** The lexicon: tables of triggers, of words that change the status of an event, of nouns that name actors. */
@NullMarked
package org.chancery.event.lexicon;

import org.jspecify.annotations.NullMarked;
