/** RDF: the vocabulary, the minting of IRIs, and the mapping of articles, claims, events and entities. */
@NullMarked
package org.chancery.graph;

import org.jspecify.annotations.NullMarked;
