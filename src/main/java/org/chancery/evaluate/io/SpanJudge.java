package org.chancery.evaluate.io;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.article.ReadResult;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Judge;
import org.chancery.evaluate.actors.SpanGold;
import org.chancery.evaluate.actors.SpanScorer;

/** Gold rows {@code {"id","text","source":[...],"target":[...]}}: one sentence a line; a span is its words, or a list that begins with them. */
final class SpanJudge implements Judge {
    private final String name;
    private final List<SpanGold> gold;

    SpanJudge(String name, List<Row> rows) {
        this.name = name;
        gold = rows.stream().map(SpanJudge::gold).toList();
    }

    private static SpanGold gold(Row row) {
        return new SpanGold(row.text("id"), row.text("text"), row.strings("source"), row.strings("target"));
    }

    @Override
    public Work work() {
        return Work.CLAIMS;
    }

    @Override
    public Stream<ReadResult> articles() {
        return Texts.undated(gold, SpanGold::id, SpanGold::text);
    }

    @Override
    public List<String> figures() {
        return SpanScorer.figures();
    }

    @Override
    public Evaluation judge(String source, Stream<String> lines, Bootstrap bootstrap) {
        return new SpanScorer(gold).score(name, ClaimRows.byArticle(source, lines), bootstrap);
    }
}
