package org.chancery.time;

/** The calendar unit that an expression speaks in, finest first. */
public enum Unit {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY
}
