/** What stands in the text: recognisers that turn atoms into spans with a meaning, before anything is resolved. One recogniser, one kind of phrase. */
@NullMarked
package org.chancery.time.grammar;

import org.jspecify.annotations.NullMarked;
