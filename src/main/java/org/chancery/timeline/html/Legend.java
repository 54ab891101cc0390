package org.chancery.timeline.html;

import org.chancery.event.Status;
import org.chancery.timeline.Words;

/** Explains colours, bars and signs. */
final class Legend {
    private Legend() {}

    static Markup markup() {
        Markup html = new Markup().open("ul", "class", "legend");
        for (Family family : Family.values()) {
            sample(html, family.cssClass() + " occurred", "bar", false, family.title());
        }
        for (Status status : Status.values()) {
            boolean struck = status == Status.CANCELLED || status == Status.DENIED;
            sample(
                    html,
                    "talks " + Words.status(status),
                    "bar",
                    struck,
                    Words.sign(status) + " " + Words.status(status));
        }
        sample(html, "talks occurred", "bar vague", false, "some day in these");
        html.element("li", "≠ sources contradict each other");
        html.element("li", "·5 number of independent sources");
        return html.close("ul").line();
    }

    private static void sample(Markup html, String kind, String bar, boolean struck, String words) {
        html.open("li").open("svg", "class", "sample", "viewBox", "0 0 34 16", "aria-hidden", "true");
        html.open("g", "class", kind);
        html.empty("rect", "class", bar, "x", "3", "y", "2", "width", "28", "height", "12", "rx", "2");
        if (struck) {
            html.empty("path", "class", "strike", "d", "M1 15L33 1");
        }
        html.close("g").close("svg").text(words).close("li");
    }
}
