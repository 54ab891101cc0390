/** Ways through a dependency tree: who is the subject, the object, the party of a noun. */
@NullMarked
package org.chancery.event.syntax;

import org.jspecify.annotations.NullMarked;
