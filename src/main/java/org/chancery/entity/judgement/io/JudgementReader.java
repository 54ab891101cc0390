package org.chancery.entity.judgement.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.entity.judgement.Decision;
import org.chancery.entity.judgement.Judgement;
import org.chancery.entity.judgement.JudgementException;
import org.chancery.entity.judgement.JudgementKey;
import org.chancery.entity.judgement.Judgements;

/** Reads the text of a file of judgements, and finds all that is wrong with it. */
final class JudgementReader {
    private final Path file;
    private final List<String> faults = new ArrayList<>();
    private final List<String> head = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final Map<JudgementKey, Noted> byKey = new TreeMap<>();

    JudgementReader(Path file) {
        this.file = file;
    }

    JudgementLines read(String text) {
        Optional<String> columns = Optional.empty();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                (columns.isEmpty() ? head : comments).add(line.stripTrailing());
            } else if (columns.isEmpty()) {
                columns = Optional.of(line);
                Table.rows(file, line, number, JudgementLines.COLUMNS.subList(0, 4));
            } else {
                row(columns.get(), line, number);
            }
        }
        Faults.raise(file, faults);
        JudgementLines lines = new JudgementLines(head, List.copyOf(byKey.values()), comments);
        requireEnd(lines);
        return lines;
    }

    private void row(String columns, String line, int number) {
        Table.Row row =
                Table.rows(file, columns + "\n" + line, number - 1, List.of()).get(0);
        String entity = row.get("entity");
        Optional<DecisionText> text = DecisionText.of(row.get("decision"));
        if (DecisionText.of(entity)
                .filter(id -> id.label().isEmpty() && id.id().isPresent())
                .isEmpty()) {
            fault(number, "entity", "\"" + entity + "\" is no id: " + "write Q and a number, or x-...");
        } else if (text.isEmpty()) {
            fault(number, "decision", "\"" + row.get("decision") + "\" is no decision: " + DecisionText.GRAMMAR);
        } else if (text.get().isLocal() && text.get().described().isEmpty()) {
            fault(
                    number,
                    "decision",
                    "say what to call " + text.get().id().orElseThrow()
                            + " and what it is, such as \"Li Chenggang (person)\", behind its id; types are "
                            + DecisionText.TYPES);
        } else {
            add(number, key(row), text.get().decision(text.get().described()), row.get("note"));
        }
    }

    static JudgementKey key(Table.Row row) {
        return new JudgementKey(
                DecisionText.of(row.get("entity")).flatMap(DecisionText::id).orElseThrow(),
                Optional.of(row.get("form")),
                Optional.of(row.get("article")).filter(id -> !id.isEmpty()));
    }

    private void add(int number, JudgementKey key, Decision decision, String note) {
        Noted noted = new Noted(new Judgement(key, decision), note, comments, number);
        comments.clear();
        Noted other = byKey.putIfAbsent(key, noted);
        if (other != null && !other.judgement().decision().equals(decision)) {
            fault(
                    number,
                    "decision",
                    "judges " + key.inWords() + " otherwise than line " + other.line()
                            + ": take one of the two lines out");
        }
    }

    private void requireEnd(JudgementLines lines) {
        Judgements.circle(byKey.values().stream().map(Noted::judgement).toList())
                .ifPresent(key -> {
                    throw new JudgementException(file + ", line " + line(key) + ", column decision: " + key.inWords()
                            + " leads round in a circle: one of the entities has to be the one that stays");
                });
        lines.all();
    }

    private String line(JudgementKey key) {
        return Optional.ofNullable(byKey.get(key))
                .map(noted -> String.valueOf(noted.line()))
                .orElse("?");
    }

    private void fault(int line, String column, String what) {
        faults.add("line " + line + ", column " + column + ": " + what);
    }
}
