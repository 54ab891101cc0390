/** Functions that queries can call: the relations of times under the namespace of the ontology. */
@NullMarked
package org.chancery.query.function;

import org.jspecify.annotations.NullMarked;
