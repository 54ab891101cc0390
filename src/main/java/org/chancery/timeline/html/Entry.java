package org.chancery.timeline.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.timeline.Named;
import org.chancery.timeline.Quotation;
import org.chancery.timeline.TimelineEvent;
import org.chancery.timeline.When;
import org.chancery.timeline.Words;

/** One line of the list below a drawing; opened, it shows who, where, how exactly, and every sentence. */
final class Entry {
    private static final String WIKIDATA = "https://www.wikidata.org/wiki/";

    private Entry() {}

    /** @param labels the labels of the events of the timeline, by id */
    static Markup of(TimelineEvent event, Map<String, String> labels) {
        Markup html = new Markup().open("details", "id", event.id(), "class", Drawing.cssClass(event));
        html.open("summary");
        html.element("time", event.when().map(When::edtf).orElse("undated"));
        html.element("span", Words.sign(event.status()), "class", "sign", "title", Words.status(event.status()));
        html.element("span", event.label(), "class", "label");
        html.element("span", Words.sources(event.sources()), "class", "sources");
        if (!event.disputed().isEmpty()) {
            html.element("span", "≠ " + String.join(", ", event.disputed()) + " disputed", "class", "disputed");
        }
        html.close("summary");
        facts(html, event, labels);
        event.quotations().forEach(quotation -> quotation(html, quotation));
        return html.close("details").line();
    }

    private static void facts(Markup html, TimelineEvent event, Map<String, String> labels) {
        html.open("p", "class", "facts");
        html.text(
                event.type().localName() + ", " + Words.status(event.status()) + ", " + Words.precision(event.when()));
        named(html, ". Who: ", event.initiators());
        named(html, ". To whom: ", event.recipients());
        named(html, ". Where: ", event.place().stream().toList());
        event.partOf().ifPresent(whole -> {
            html.text(". Part of: ");
            Optional.ofNullable(labels.get(whole))
                    .ifPresentOrElse(label -> html.element("a", label, "href", "#" + whole), () -> html.text(whole));
        });
        html.text(". ").element("code", event.id()).close("p");
    }

    private static void named(Markup html, String before, List<Named> all) {
        for (int i = 0; i < all.size(); i++) {
            Named named = all.get(i);
            html.text(i == 0 ? before : ", ");
            if (named.wikidata().isPresent()) {
                html.element("a", named.label(), "href", WIKIDATA + named.id(), "rel", "noreferrer");
            } else {
                html.text(named.label());
            }
        }
    }

    private static void quotation(Markup html, Quotation quotation) {
        html.open("blockquote");
        html.open("p")
                .text(quotation.quote().orElse("(the sentence is not in this store)"))
                .close("p");
        html.open("footer").text(quotation.reported().map(day -> day + ", ").orElse(""));
        source(html, quotation);
        html.text(": " + Words.sign(quotation.status()) + " " + Words.status(quotation.status()));
        quotation.attributedTo().ifPresent(speaker -> html.text(", attributed to " + speaker));
        quotation
                .phrase()
                .ifPresent(phrase -> html.text(", “" + phrase + "”"
                        + quotation.edtf().map(date -> " = " + date).orElse("")));
        if (!quotation.story().equals(quotation.article())) {
            html.text(", a copy of " + quotation.story());
        }
        html.close("footer").close("blockquote").line();
    }

    private static void source(Markup html, Quotation quotation) {
        String name = quotation.source();
        Optional<String> url = quotation.url().filter(address -> address.matches("https?://.*"));
        if (url.isPresent()) {
            html.element("a", name, "href", url.get(), "rel", "noreferrer");
        } else {
            html.text(name);
        }
        if (quotation.publisher().isPresent()) {
            html.text(" (" + quotation.article() + ")");
        }
    }
}
