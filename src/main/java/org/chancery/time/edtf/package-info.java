/**
 * Extended Date/Time Format (ISO 8601-2:2019, as the Library of Congress publishes it): level 0, level 1, and of level 2 the sub-year groupings. Values, the days
 * that they can mean, parsing, printing.
 */
@NullMarked
package org.chancery.time.edtf;

import org.jspecify.annotations.NullMarked;
