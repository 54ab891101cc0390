package org.chancery.evaluate.io;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.article.ReadResult;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Judge;
import org.chancery.evaluate.events.EventGold;
import org.chancery.evaluate.events.EventScorer;

/** Gold rows {@code {"id","text","gold":[{"source","target","code"}]}}: one sentence a line, the parties in its words, the code a PLOVER type. */
final class EventJudge implements Judge {
    private final String name;
    private final List<EventGold> gold;
    private final EventScorer scorer;

    EventJudge(Path file) {
        name = file.toString();
        gold = Rows.gold(file, EventJudge::gold);
        scorer = new EventScorer(gold);
    }

    private static EventGold gold(Row row) {
        List<EventGold.Event> events = row.objects(
                "gold", event -> new EventGold.Event(event.text("source"), event.text("target"), event.text("code")));
        if (events.isEmpty()) {
            throw row.wrong(
                    "gold", "names no event; write [{\"source\": \"...\", \"target\": \"...\", \"code\": \"...\"}]");
        }
        return new EventGold(row.text("id"), row.text("text"), events);
    }

    @Override
    public Work work() {
        return Work.CLAIMS;
    }

    @Override
    public Stream<ReadResult> articles() {
        return Texts.undated(gold, EventGold::id, EventGold::text);
    }

    @Override
    public List<String> figures() {
        return scorer.figures();
    }

    @Override
    public Evaluation judge(String source, Stream<String> lines, Bootstrap bootstrap) {
        return scorer.score(name, ClaimRows.byArticle(source, lines), bootstrap);
    }
}
