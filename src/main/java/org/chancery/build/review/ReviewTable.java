package org.chancery.build.review;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.NameKey;
import org.chancery.entity.Sense;
import org.chancery.entity.judgement.io.Cells;

/** Writes names as a table for people to fill in. */
public final class ReviewTable {
    private static final int SUGGESTIONS = 5;
    private static final List<String> COLUMNS = List.of(
            "name",
            "type",
            "linked",
            "score",
            "candidates",
            "claims",
            "mentions",
            "articles",
            "spellings",
            "sentences",
            "decision",
            "note",
            "entity",
            "form",
            "article");

    private final Catalogue catalogue;
    private final Function<Entity, List<String>> more;

    /** @param catalogue tells what candidates are called */
    public ReviewTable(Catalogue catalogue) {
        this(catalogue, entity -> List.of());
    }

    /**
     * One with more candidates for names that are not linked.
     *
     * @param more the Wikidata ids of what a local entity may be, beside what the catalogue has under its names
     */
    public ReviewTable(Catalogue catalogue, Function<Entity, List<String>> more) {
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
        this.more = requireNonNull(more, "more is null");
    }

    /** The lines of the table, its head first, without line ends. */
    public Stream<String> lines(List<ReviewRow> rows) {
        Namesakes namesakes = new Namesakes(rows);
        return Stream.concat(Stream.of(COLUMNS), rows.stream().map(row -> cells(row, namesakes)))
                .map(Cells::line);
    }

    private List<String> cells(ReviewRow row, Namesakes namesakes) {
        Entity entity = row.entity();
        List<String> cells = new ArrayList<>();
        cells.add(row.spellings().get(0));
        cells.add(entity.type().name().toLowerCase(Locale.ROOT));
        cells.add(entity.isLinked() ? entity.id() + " " + entity.label() : "NIL");
        cells.add(score(row.score()));
        cells.add(candidates(row, namesakes));
        cells.add(String.valueOf(row.claims()));
        cells.add(String.valueOf(row.mentions()));
        cells.add(String.valueOf(row.articles()));
        cells.add(String.join("; ", row.spellings()));
        cells.add(String.join(" || ", row.sentences()));
        cells.add("");
        cells.add("");
        cells.add(entity.id());
        cells.add(row.form().orElse(""));
        cells.add("");
        return cells;
    }

    /** Those of the linker with their scores; without any, what the catalogue has under that name, and other local entities that may be the same. */
    private String candidates(ReviewRow row, Namesakes namesakes) {
        if (!row.candidates().isEmpty()) {
            return row.candidates().stream()
                    .map((Candidate candidate) -> named(candidate.wikidata()) + " " + score(candidate.score()))
                    .collect(Collectors.joining("; "));
        }
        Set<String> suggested = suggestions(row.spellings());
        if (!row.entity().isLinked()) {
            suggested.addAll(more.apply(row.entity()));
        }
        return Stream.concat(
                        suggested.stream().map(this::named),
                        namesakes.of(row).map(other -> other.id() + " " + other.label()))
                .limit(SUGGESTIONS)
                .collect(Collectors.joining("; "));
    }

    private Set<String> suggestions(List<String> spellings) {
        Set<String> suggestions = new LinkedHashSet<>();
        for (String spelling : spellings) {
            String key = NameKey.of(spelling);
            Stream.concat(
                            catalogue.senses(key).stream(),
                            key.contains(" ") ? catalogue.spelled(key).stream() : Stream.<Sense>empty())
                    .forEach(sense -> suggestions.add(sense.entry().id()));
        }
        return suggestions;
    }

    private String named(String wikidata) {
        return Optional.of(wikidata)
                .flatMap(catalogue::entity)
                .map(entity -> wikidata + " " + entity.label())
                .orElse(wikidata);
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
