package org.chancery.entity.judgement.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.entity.Catalogue;
import org.chancery.entity.judgement.Judgement;
import org.chancery.entity.judgement.JudgementException;
import org.chancery.entity.judgement.JudgementKey;
import org.chancery.entity.judgement.Judgements;

/**
 * The text of a file of judgements: a head, then one judgement a line, sorted, so that two people who add judgements seldom meet in a line, and a line changes
 * only when its judgement does. Lines that begin with {@code #} are comments; they stay above the judgement that they stand above.
 *
 * @param head the comments above the names of the columns
 * @param judgements by key
 * @param tail the comments below all judgements
 */
public record JudgementLines(List<String> head, List<Noted> judgements, List<String> tail) {
    static final List<String> COLUMNS = List.of("entity", "form", "article", "decision", "note");
    private static final List<String> HEAD =
            List.of("# What names mean, as people judged: see docs/links.md. One judgement a line.");

    /** A file with nothing in it. */
    public static final JudgementLines EMPTY = new JudgementLines(HEAD, List.of(), List.of());

    public JudgementLines {
        head = List.copyOf(head);
        judgements = judgements.stream()
                .sorted(Comparator.comparing(noted -> noted.judgement().key()))
                .toList();
        tail = List.copyOf(tail);
    }

    /** Judgements that nobody wrote anything beside. */
    public static JudgementLines of(Judgements judgements) {
        return new JudgementLines(
                HEAD,
                judgements.all().stream()
                        .map(judgement -> new Noted(judgement, "", List.of(), 0))
                        .toList(),
                List.of());
    }

    /**
     * Reads a text.
     *
     * @param file its name in messages
     * @throws JudgementException when lines are wrong, or two of them judge the same in two ways; the message names them all
     */
    static JudgementLines read(Path file, String text) {
        return new JudgementReader(file).read(text);
    }

    /**
     * Asks whether all items are known.
     *
     * @param file its name in messages
     * @throws JudgementException when there are some that neither the catalogue nor the file describes
     */
    public void require(Path file, Catalogue catalogue) {
        Faults.raise(
                file,
                judgements.stream()
                        .filter(noted ->
                                noted.judgement().decision().description().isEmpty())
                        .filter(noted -> noted.judgement()
                                .decision()
                                .target()
                                .filter(id -> catalogue.entity(id).isEmpty())
                                .isPresent())
                        .map(
                                noted -> "line " + noted.line() + ", column decision: "
                                        + noted.judgement().decision().target().orElseThrow()
                                        + " is not in the catalogue: write what to call it and what it is behind it, such as \"Li Chenggang (person)\"")
                        .toList());
    }

    /** The judgements as such. */
    public Judgements all() {
        return Judgements.of(judgements.stream().map(Noted::judgement).toList());
    }

    public Optional<Noted> get(JudgementKey key) {
        return judgements.stream()
                .filter(noted -> noted.judgement().key().equals(key))
                .findFirst();
    }

    /** With more judgements, or others of the same keys; comments stay, and a note that is not written anew. */
    public JudgementLines with(List<Noted> others) {
        Map<JudgementKey, Noted> byKey = new TreeMap<>();
        judgements.forEach(noted -> byKey.put(noted.judgement().key(), noted));
        for (Noted other : others) {
            byKey.merge(
                    other.judgement().key(),
                    other,
                    (before, now) -> new Noted(
                            now.judgement(),
                            now.note().isEmpty() ? before.note() : now.note(),
                            before.comments(),
                            now.line()));
        }
        return new JudgementLines(head, List.copyOf(byKey.values()), tail);
    }

    /** The text: the same for the same judgements, notes and comments. */
    String text() {
        List<String> lines = new ArrayList<>(head);
        lines.add(Cells.line(COLUMNS));
        for (Noted noted : judgements) {
            lines.addAll(noted.comments());
            Judgement judgement = noted.judgement();
            lines.add(Cells.line(List.of(
                            judgement.key().entity(),
                            judgement.key().form().orElse(""),
                            judgement.key().article().orElse(""),
                            DecisionText.text(judgement.decision()),
                            noted.note()))
                    .stripTrailing());
        }
        lines.addAll(tail);
        return String.join("\n", lines) + "\n";
    }
}
