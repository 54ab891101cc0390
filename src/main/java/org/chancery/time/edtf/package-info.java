/** Extended Date/Time Format (ISO 8601-2:2019, as the Library of Congress publishes it), levels 0 and 1: values, parsing, printing. */
@NullMarked
package org.chancery.time.edtf;

import org.jspecify.annotations.NullMarked;
