package org.chancery.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.timeline.TimelineFilter;
import picocli.CommandLine.Option;

/** Which events a command shows. */
final class EventOptions {
    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Only events that this actor takes part in: a label, a Wikidata id or an IRI.")
    private Optional<String> actor = Optional.empty();

    @Option(
            names = "--from",
            converter = DateConverter.class,
            paramLabel = "DATE",
            description = "Only events that can lie on or after this day.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            converter = DateConverter.class,
            paramLabel = "DATE",
            description = "Only events that can lie on or before this day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only events of this type, such as Meeting.")
    private Optional<String> type = Optional.empty();

    TimelineFilter filter() {
        return new TimelineFilter(actor, from, to, type);
    }
}
