/** The calendar that words speak of: units, seasons, periods, and the places within a year that have a name. Pure arithmetic. */
@NullMarked
package org.chancery.time.calendar;

import org.jspecify.annotations.NullMarked;
