package org.chancery.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.time.edtf.Edtf;
import org.chancery.time.edtf.EdtfDate;
import org.chancery.time.edtf.EdtfInterval;
import org.chancery.time.edtf.Unspecified;
import org.chancery.time.grammar.Joint;

/**
 * Gives both ends of a range the bounds of the whole: what lasted "from March to June" lies in neither month alone. Their values stay their own, as TIMEX3
 * wants it.
 */
final class RangeBounds {
    private RangeBounds() {}

    /** @param joints how each expression of the sentence is joined to the next */
    static List<TimeExpression> join(List<TimeExpression> expressions, List<Joint> joints) {
        List<TimeExpression> joined = new ArrayList<>(expressions);
        for (int i = 0; i + 1 < joined.size(); i++) {
            if (joints.get(i) == Joint.RANGE
                    && !expressions
                            .get(i)
                            .bounds()
                            .equals(expressions.get(i + 1).bounds())) {
                Optional<DateBounds> span =
                        span(expressions.get(i).bounds(), expressions.get(i + 1).bounds());
                if (span.isPresent()) {
                    joined.set(i, joined.get(i).within(span.get()));
                    joined.set(i + 1, joined.get(i + 1).within(span.get()));
                }
            }
        }
        return joined;
    }

    private static Optional<DateBounds> span(Optional<DateBounds> from, Optional<DateBounds> to) {
        Optional<LocalDate> earliest = from.flatMap(DateBounds::earliest);
        Optional<LocalDate> latest = to.flatMap(DateBounds::latest);
        boolean ordered =
                earliest.isPresent() && latest.isPresent() && !earliest.get().isAfter(latest.get());
        if (!ordered) {
            return Optional.empty();
        }
        DateBounds one = from.orElseThrow();
        DateBounds two = to.orElseThrow();
        EdtfDate start = start(one, earliest.get());
        EdtfDate end = end(two, latest.get());
        if (EdtfInterval.isAfter(start, end)) {
            return Optional.empty();
        }
        EdtfInterval edtf = EdtfInterval.between(start, end);
        Unit unit = one.unit().compareTo(two.unit()) > 0 ? one.unit() : two.unit();
        boolean approximate = one.approximate() || two.approximate();
        return Optional.of(new DateBounds(earliest, latest, unit, edtf.toString(), approximate));
    }

    private static EdtfDate start(DateBounds bounds, LocalDate earliest) {
        Edtf edtf = Edtf.parse(bounds.edtf());
        if (edtf instanceof EdtfInterval interval && interval.from() instanceof EdtfInterval.On on) {
            return on.date();
        }
        return single(edtf, earliest);
    }

    private static EdtfDate end(DateBounds bounds, LocalDate latest) {
        Edtf edtf = Edtf.parse(bounds.edtf());
        if (edtf instanceof EdtfInterval interval && interval.to() instanceof EdtfInterval.On on) {
            return on.date();
        }
        return single(edtf, latest);
    }

    /** The date itself, or the year of its limit where digits are left open: an interval of level 1 has none such. */
    private static EdtfDate single(Edtf edtf, LocalDate limit) {
        return edtf instanceof EdtfDate date && date.unspecified() == Unspecified.NONE
                ? date
                : EdtfDate.year(limit.getYear());
    }
}
