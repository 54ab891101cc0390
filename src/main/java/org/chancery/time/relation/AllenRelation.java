package org.chancery.time.relation;

/**
 * The thirteen relations of two times a and b, of which exactly one holds for any two: each is an order of the four days on which they start and end.
 *
 * <p>Days are counted whole and both ends are included, so that a time may be one day. What ends on 1 May is before what begins on 2 May; it meets what begins
 * on 1 May. Where Allen's definitions leave open what a single day is to a longer time, the day on which that begins {@link #STARTS} it and the day on which
 * it ends {@link #FINISHES} it.
 */
public enum AllenRelation {
    BEFORE("a.start <= a.end < b.start <= b.end"),
    MEETS("a.start < a.end = b.start < b.end"),
    OVERLAPS("a.start < b.start < a.end < b.end"),
    STARTS("a.start = b.start <= a.end < b.end"),
    DURING("b.start < a.start <= a.end < b.end"),
    FINISHES("b.start < a.start <= a.end = b.end"),
    EQUALS("a.start = b.start <= a.end = b.end"),
    FINISHED_BY("a.start < b.start <= b.end = a.end"),
    CONTAINS("a.start < b.start <= b.end < a.end"),
    STARTED_BY("b.start = a.start <= b.end < a.end"),
    OVERLAPPED_BY("b.start < a.start < b.end < a.end"),
    MET_BY("b.start < b.end = a.start < a.end"),
    AFTER("b.start <= b.end < a.start <= a.end");

    private final DayOrder order;

    AllenRelation(String order) {
        this.order = DayOrder.parse(order);
    }

    /** Whether it holds for at least one choice of days within the bounds. */
    public boolean isPossible(FuzzyTime a, FuzzyTime b) {
        return order.isPossible(a, b);
    }
}
