package org.chancery.evaluate.io;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.article.ReadResult;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Judge;
import org.chancery.evaluate.actors.CodeGold;
import org.chancery.evaluate.actors.CodeScorer;
import org.chancery.evaluate.actors.FoundCode;

/** Gold rows {@code {"id","text","context"?,"date"?,"country"?,"sector"?}}: one actor a line. They are input of {@code chancery actors} as they are. */
final class CodeJudge implements Judge {
    private final String name;
    private final List<CodeGold> gold;

    CodeJudge(String name, List<Row> rows) {
        this.name = name;
        gold = rows.stream().map(CodeJudge::gold).toList();
        if (rows.stream().noneMatch(row -> row.has("country") || row.has("sector"))) {
            throw rows.get(0)
                    .wrong(
                            "country",
                            "is missing, here and in every line; actors by their words have \"country\" or \"sector\","
                                    + " sentences have \"source\" and \"target\"");
        }
    }

    private static CodeGold gold(Row row) {
        return new CodeGold(row.text("id"), row.text("text"), row.optional("country"), row.optional("sector"));
    }

    @Override
    public Work work() {
        return Work.ACTORS;
    }

    @Override
    public Stream<ReadResult> articles() {
        return Stream.empty();
    }

    @Override
    public List<String> figures() {
        return CodeScorer.figures();
    }

    @Override
    public Evaluation judge(String source, Stream<String> lines, Bootstrap bootstrap) {
        Map<String, FoundCode> codes = new TreeMap<>();
        Rows.of(source, lines, row -> codes.put(row.text("id"), code(row)));
        return new CodeScorer(gold).score(name, codes, bootstrap);
    }

    private static FoundCode code(Row row) {
        return new FoundCode(
                row.optional("label").orElse(""),
                row.optional("country").orElse(""),
                row.optional("sector").orElse(""));
    }
}
