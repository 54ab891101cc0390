package org.chancery.timeline.text;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.timeline.Explanation;
import org.chancery.timeline.KnownState;
import org.chancery.timeline.Named;
import org.chancery.timeline.Quotation;
import org.chancery.timeline.TimelineEvent;
import org.chancery.timeline.Words;

/** Explains an event as text: what it is, what was known of it from day to day, and every sentence with its source. */
public final class TextExplanation {
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    public void write(Explanation explanation, Writer out) throws IOException {
        TimelineEvent event = explanation.event();
        out.write(event.label() + "\n");
        field(out, "id", event.id());
        field(out, "type", event.type().localName());
        field(out, "status", Words.sign(event.status()) + " " + Words.status(event.status()));
        field(
                out,
                "when",
                Words.precision(event.when())
                        + event.when().map(when -> " (" + when.edtf() + ")").orElse(""));
        field(out, "where", event.place().map(TextExplanation::name).orElse(""));
        field(out, "who", names(event.initiators()));
        field(out, "to whom", names(event.recipients()));
        field(out, "part of", event.partOf().orElse(""));
        field(out, "disputed", String.join(", ", event.disputed()));
        field(out, "told by", Words.sources(event.sources()) + ", " + Words.claims(event.claims()));
        history(explanation.states(), out);
        sentences(event, out);
    }

    private static void field(Writer out, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.write("  " + name + " ".repeat(10 - name.length()) + value + "\n");
        }
    }

    private static String names(List<Named> named) {
        return named.stream().map(TextExplanation::name).collect(Collectors.joining(", "));
    }

    private static String name(Named named) {
        return named.label()
                + named.wikidata().map(iri -> " (" + named.id() + ")").orElse("");
    }

    private static void history(List<KnownState> states, Writer out) throws IOException {
        if (states.isEmpty()) {
            return;
        }
        out.write("\nWhat was known, from the day it was reported:\n");
        for (KnownState state : states) {
            String status = Words.status(state.status());
            out.write("  " + state.from() + "  " + Words.sign(state.status()) + " " + status
                    + " ".repeat(10 - status.length()) + days(state)
                    + state.place().map(place -> ", " + place).orElse("")
                    + "  (" + Words.sources(state.sources()) + ", " + Words.claims(state.claims()) + ")\n");
        }
    }

    private static String days(KnownState state) {
        Optional<LocalDate> earliest = state.earliest();
        Optional<LocalDate> latest = state.latest();
        if (earliest.isEmpty() && latest.isEmpty()) {
            return "no date";
        }
        return earliest.equals(latest)
                ? earliest.map(LocalDate::toString).orElse("")
                : earliest.map(LocalDate::toString).orElse("..") + "/"
                        + latest.map(LocalDate::toString).orElse("..");
    }

    private static void sentences(TimelineEvent event, Writer out) throws IOException {
        out.write("\nWho says so:\n");
        for (Quotation quotation : event.quotations()) {
            String says = Words.sign(quotation.status()) + " " + Words.status(quotation.status());
            out.write("  " + quotation.reported().map(LocalDate::toString).orElse("undated   ") + "  " + says + "  "
                    + quotation.source()
                    + (quotation.publisher().isPresent() ? " [" + quotation.article() + "]" : "")
                    + (quotation.story().equals(quotation.article()) ? "" : ", a copy of " + quotation.story())
                    + quotation
                            .attributedTo()
                            .map(speaker -> ", attributed to " + speaker)
                            .orElse("")
                    + quotation.edtf().map(date -> ", dates it " + date).orElse("") + "\n");
            out.write(wrapped(quotation
                    .quote()
                    .map(quote -> "“" + quote.replaceAll("\\s+", " ") + "”")
                    .orElse("(the sentence is not in this store)")));
        }
    }

    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean breaks = column > 0 && column + 1 + word.length() > WIDTH;
            out.append(column == 0 ? INDENT : breaks ? "\n" + INDENT : " ").append(word);
            column = breaks ? word.length() : column + 1 + word.length();
        }
        return out.append('\n').toString();
    }
}
