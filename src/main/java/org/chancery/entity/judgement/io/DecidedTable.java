package org.chancery.entity.judgement.io;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.entity.judgement.Decision;
import org.chancery.entity.judgement.Decision.Described;
import org.chancery.entity.judgement.Judgement;
import org.chancery.entity.judgement.JudgementException;
import org.chancery.entity.judgement.JudgementKey;
import org.chancery.entity.judgement.Judgements;

/** Reads a table of names whose column {@code decision} people filled in; rows without a decision say nothing. */
public final class DecidedTable {
    private static final List<String> REQUIRED = List.of("entity", "form", "article", "decision");

    private final Path file;
    private final Catalogue catalogue;
    private final Function<String, Optional<Described>> named;
    private final Path kept;
    private final JudgementLines before;
    private final boolean replace;
    private final List<String> faults = new ArrayList<>();
    private final Map<JudgementKey, Noted> decided = new TreeMap<>();

    /**
     * A reader of tables.
     *
     * @param named what the store calls an entity, and what it is
     * @param kept the file of the judgements that hold already, for messages
     * @param before those judgements
     * @param replace whether a decision may replace one of those
     */
    public DecidedTable(
            Path file,
            Catalogue catalogue,
            Function<String, Optional<Described>> named,
            Path kept,
            JudgementLines before,
            boolean replace) {
        this.file = requireNonNull(file, "file is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
        this.named = requireNonNull(named, "named is null");
        this.kept = requireNonNull(kept, "kept is null");
        this.before = requireNonNull(before, "before is null");
        this.replace = replace;
    }

    /**
     * The decisions of the table.
     *
     * @throws JudgementException when any of them cannot be taken; the message names each by line and column
     */
    public List<Noted> read() {
        String text = Table.text(file);
        int comments = comments(text);
        String table = text.lines().skip(comments).collect(Collectors.joining("\n"));
        for (Table.Row row : Table.rows(file, table, comments + 1, REQUIRED)) {
            if (!row.get("decision").isEmpty()) {
                read(row);
            }
        }
        Faults.raise(file, faults);
        requireEnds();
        return List.copyOf(decided.values());
    }

    /** How many lines of comment stand above the table: a file of judgements is such a table too. */
    private static int comments(String text) {
        return (int) text.lines()
                .takeWhile(line -> line.isBlank() || line.startsWith("#"))
                .count();
    }

    private void read(Table.Row row) {
        Optional<DecisionText> entity = DecisionText.of(row.get("entity"));
        Optional<DecisionText> text = DecisionText.of(row.get("decision"));
        if (entity.flatMap(DecisionText::id).isEmpty() || entity.get().label().isPresent()) {
            fault(
                    row,
                    "entity",
                    "\"" + row.get("entity") + "\" is no id: leave this column as 'chancery links review' wrote it");
        } else if (text.isEmpty()) {
            fault(row, "decision", "\"" + row.get("decision") + "\" is no decision: " + DecisionText.GRAMMAR);
        } else {
            decide(row, JudgementReader.key(row), text.get());
        }
    }

    private void decide(Table.Row row, JudgementKey key, DecisionText text) {
        if (text.isLocal() && text.id().orElseThrow().equals(key.entity())) {
            fault(row, "decision", key.entity() + " is the entity itself: write NIL when it is to stay without a link");
            return;
        }
        Optional<Described> described = described(text, key);
        if (text.id().isPresent() && described.isEmpty()) {
            fault(row, "decision", unknown(text));
            return;
        }
        Judgement judgement = new Judgement(key, text.decision(described));
        if (!isContradicted(row, judgement)) {
            decided.putIfAbsent(key, new Noted(judgement, row.get("note"), List.of(), row.line()));
        }
    }

    private static String unknown(DecisionText text) {
        String id = text.id().orElseThrow();
        return text.isLocal()
                ? "there is no " + id + " in the store: take the id of an entity from the table, or a Wikidata id"
                : id + " is not in the catalogue: write its name behind it, such as \"" + id + " Li Chenggang\"";
    }

    /** What the catalogue calls it, else the table, else the store and the judgements that hold already. */
    private Optional<Described> described(DecisionText text, JudgementKey key) {
        Optional<String> id = text.id();
        return id.flatMap(catalogue::entity)
                .map(DecidedTable::described)
                .or(text::described)
                .or(() -> text.isLocal() ? Optional.empty() : text.label().map(label -> described(label, key)))
                .or(() -> id.flatMap(named))
                .or(() -> id.flatMap(before.all()::described));
    }

    private Described described(String label, JudgementKey key) {
        return new Described(
                label,
                catalogue
                        .entity(key.entity())
                        .map(Entity::type)
                        .or(() -> named.apply(key.entity()).map(Described::type))
                        .orElse(EntityType.OTHER));
    }

    private static Described described(Entity entity) {
        return new Described(entity.label(), entity.type());
    }

    /** Two lines about the same: in the table, or in the table and in the file of judgements. */
    private boolean isContradicted(Table.Row row, Judgement judgement) {
        JudgementKey key = judgement.key();
        Optional<Noted> above = Optional.ofNullable(decided.get(key)).filter(noted -> differs(noted, judgement));
        Optional<Noted> held = before.get(key).filter(noted -> differs(noted, judgement) && !replace);
        above.ifPresent(other -> fault(
                row,
                "decision",
                "decides otherwise on " + key.inWords() + " than line " + other.line() + ": leave one of them empty"));
        held.ifPresent(other -> fault(
                row,
                "decision",
                "decides otherwise on " + key.inWords() + " than line " + other.line()
                        + " of " + kept + " ("
                        + DecisionText.text(other.judgement().decision())
                        + "): leave it empty, or use --replace"));
        return above.isPresent() || held.isPresent();
    }

    private static boolean differs(Noted noted, Judgement judgement) {
        Decision one = noted.judgement().decision();
        Decision two = judgement.decision();
        boolean same = one.target().isPresent() ? one.target().equals(two.target()) : one.equals(two);
        return !same;
    }

    private void requireEnds() {
        Judgements.circle(before.with(List.copyOf(decided.values())).judgements().stream()
                        .map(Noted::judgement)
                        .toList())
                .ifPresent(key -> {
                    String line = Optional.ofNullable(decided.get(key))
                            .map(noted -> ", line " + noted.line())
                            .orElse("");
                    throw new JudgementException(
                            file + line + ", column decision: " + key.inWords()
                                    + " leads round in a circle: one of the entities has to be the one that stays; nothing was changed");
                });
    }

    private void fault(Table.Row row, String column, String what) {
        faults.add("line " + row.line() + ", column " + column + ": " + what);
    }
}
