package org.chancery.assemble;

import org.chancery.event.Status;

/**
 * When: bounds that overlap, the tighter the better; without dates, reports close to each other. An event that has happened cannot be one that later
 * reports still expect. A plan may slip: its date gives way to the one that a later report gives.
 */
final class DateFit implements Fit {
    private static final double SAME_DAYS = 1.5;
    private static final double SAME_WEEK = 1.0;
    private static final double SAME_MONTH = 0.6;
    private static final double SAME_QUARTER = 0.3;
    private static final double NEAR_REPORT = 0.5;
    private static final double NEXT_DAY = 0.3;
    private static final double DAYS_APART = -0.3;
    private static final double WEEK_APART = -0.8;
    private static final double SLIPPED = -1.0;
    private static final double LONG_BETWEEN_REPORTS = -0.3;
    private static final double ALREADY_HAPPENED = -1.2;
    /** Within one article it is rather the tense that was misread; "may" is not misread. */
    private static final double ALREADY_HAPPENED_HERE = -0.6;

    private static final int QUARTER = 92;
    private static final int MONTH = 31;
    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;

    @Override
    public double of(Reading one, Reading other) {
        Days days = one.days();
        Days others = other.days();
        boolean bothDated = days.dated() && others.dated();
        if (!days.meets(others)) {
            return bothDated ? apart(one, other) : VETO;
        }
        double met = bothDated
                ? tightness(Math.max(days.length(), others.length()))
                : days.dated() || others.dated() ? nearReport(one, other) : reportsNear(one, other);
        return met + order(one, other);
    }

    private static double tightness(long length) {
        if (length <= 3) {
            return SAME_DAYS;
        }
        if (length <= 10) {
            return SAME_WEEK;
        }
        return length <= MONTH ? SAME_MONTH : length <= QUARTER ? SAME_QUARTER : 0;
    }

    /** One is dated: how far from that the other was reported. */
    private static double nearReport(Reading one, Reading other) {
        Reading dated = one.days().dated() ? one : other;
        Reading undated = dated == one ? other : one;
        if (!undated.isReported() || dated.days().length() > QUARTER) {
            return 0;
        }
        long far = dated.days().gap(new Days(undated.reported(), undated.reported(), false));
        return NEAR_REPORT * Math.exp(-far / 30.0);
    }

    private static double reportsNear(Reading one, Reading other) {
        if (!one.isReported() || !other.isReported()) {
            return 0;
        }
        long between = Math.abs(one.reported() - other.reported());
        return between > 3 * FORTNIGHT ? LONG_BETWEEN_REPORTS : NEAR_REPORT * Math.exp(-between / (double) FORTNIGHT);
    }

    /** What has happened by one report is not what a report of that day or later still expects, unless both give the date. */
    private static double order(Reading one, Reading other) {
        Reading past = one.hasHappened() ? one : other;
        Reading coming = past == one ? other : one;
        if (!past.hasHappened() || !coming.isStillToCome() || !past.isReported() || !coming.isReported()) {
            return 0;
        }
        long late = coming.reported() - past.reported();
        boolean sameDate = past.days().dated()
                && coming.days().dated()
                && Math.max(past.days().length(), coming.days().length()) <= MONTH;
        if (late < 0 || sameDate) {
            return 0;
        }
        if (late > (one.lasts() ? WEEK : 2)) {
            return VETO;
        }
        if (!one.sameArticle(other)) {
            return ALREADY_HAPPENED;
        }
        return coming.claim().status() == Status.POSSIBLE ? VETO : ALREADY_HAPPENED_HERE;
    }

    /** "This week" is said of the coming one too, and "late October" of the first of November: so many days they can be off. */
    private static long vagueness(Reading reading) {
        boolean week = reading.days().length() > 1 && reading.days().length() <= WEEK;
        return week || reading.isApproximate() ? Math.min(WEEK, reading.days().length()) : 0;
    }

    /** Both are dated and the dates do not meet. */
    private static double apart(Reading one, Reading other) {
        long gap = one.days().gap(other.days());
        Reading first = one.reported() <= other.reported() ? one : other;
        boolean slips = first.isStillToCome() && one.reported() != other.reported() && one.isReported();
        if (gap <= 1) {
            return NEXT_DAY;
        }
        if ((one.lasts() && other.lasts()) || slips || gap <= vagueness(one) || gap <= vagueness(other)) {
            if (gap <= 3) {
                return DAYS_APART;
            }
            if (gap <= WEEK) {
                return WEEK_APART;
            }
        }
        return slips && gap <= MONTH ? SLIPPED : VETO;
    }
}
