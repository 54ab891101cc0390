package org.chancery.timeline.html;

import org.chancery.timeline.TimelineEvent;

/**
 * The label of a bar: right of it where there is room, else left of it, else inside where the bar is wide, else shortened beside it.
 *
 * @param text what stands there
 * @param from where the text begins at the earliest
 * @param to where it ends at the latest
 * @param endsThere whether it is aligned with its end
 * @param isWhole whether nothing had to be cut off
 */
record Caption(String text, double from, double to, boolean endsThere, boolean isWhole) {
    /** The space between a bar and its label. */
    static final double BESIDE = 6;

    private static final double WIDE = 250;

    /** The label of a bar from one position to another in a drawing with these edges. */
    static Caption of(TimelineEvent event, double begin, double end, double left, double right) {
        String suffix = (event.disputed().isEmpty() ? "" : " ≠") + " ·" + event.sources();
        double size = TextSize.of(event.label() + suffix);
        double roomRight = right - end - BESIDE;
        double roomLeft = begin - BESIDE - left;
        if (size <= roomRight || (size > roomLeft && roomRight >= Math.max(roomLeft, WIDE))) {
            return beside(event.label(), suffix, roomRight, end + BESIDE, false);
        }
        if (size <= roomLeft || (end - begin < WIDE && roomLeft >= roomRight)) {
            return beside(event.label(), suffix, roomLeft, begin - BESIDE, true);
        }
        double at = Math.max(left + BESIDE, Math.min(begin + BESIDE, right - size));
        return beside(event.label(), suffix, right - at, at, false);
    }

    private static Caption beside(String label, String suffix, double room, double at, boolean endsThere) {
        String fitted = TextSize.fit(label, room - TextSize.of(suffix));
        String text = fitted + suffix;
        double size = TextSize.of(text);
        return new Caption(
                text, endsThere ? at - size : at, endsThere ? at : at + size, endsThere, fitted.equals(label));
    }

    void draw(Markup svg, double baseline) {
        svg.element(
                "text",
                text,
                "x",
                Markup.number(endsThere ? to : from),
                "y",
                Markup.number(baseline),
                "text-anchor",
                endsThere ? "end" : "start");
    }
}
