package org.chancery.evaluate.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.article.ReadResult;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Judge;
import org.chancery.evaluate.links.FoundLink;
import org.chancery.evaluate.links.LinkGold;
import org.chancery.evaluate.links.LinkScorer;

/**
 * Gold rows {@code {"id","text","mentions":[{"start","end","surface","status","qid"?,"optional"?}]}}: one document a line, offsets in code points, status KB,
 * NIL or NO_MAPPING.
 */
final class LinkJudge implements Judge {
    private final String name;
    private final List<LinkGold> gold;
    private final LinkScorer scorer;

    LinkJudge(Path file, boolean partial, Predicate<String> catalogue) {
        name = file.toString();
        gold = Rows.gold(file, LinkJudge::gold);
        scorer = new LinkScorer(gold, partial, catalogue);
    }

    private static LinkGold gold(Row row) {
        if (!row.has("mentions")) {
            throw row.wrong("mentions", "is missing; write [] when the document names nobody");
        }
        return new LinkGold(row.text("id"), row.text("text"), row.objects("mentions", LinkJudge::mention));
    }

    private static LinkGold.Mention mention(Row row) {
        String status = row.optional("status").orElse("KB");
        Optional<String> qid = row.optional("qid").filter(id -> !id.isEmpty());
        return new LinkGold.Mention(
                row.integer("start"),
                row.integer("end"),
                row.optional("surface").orElse(""),
                qid,
                status.equals("NIL"),
                status.equals("KB") && qid.isPresent() && !row.flag("optional"));
    }

    @Override
    public Work work() {
        return Work.LINKS;
    }

    @Override
    public Stream<ReadResult> articles() {
        return Texts.undated(gold, LinkGold::id, LinkGold::text);
    }

    @Override
    public List<String> figures() {
        return scorer.figures();
    }

    @Override
    public Evaluation judge(String source, Stream<String> lines, Bootstrap bootstrap) {
        Map<String, List<FoundLink>> links = new TreeMap<>();
        Rows.of(source, lines, row -> links.put(row.text("id"), links(row)));
        return scorer.score(name, links, bootstrap);
    }

    private static List<FoundLink> links(Row row) {
        return row
                .objects("mentions", mention -> mention.optional("wikidata")
                        .map(qid -> new FoundLink(
                                mention.integer("start"),
                                mention.integer("end"),
                                mention.optional("text").orElse(""),
                                qid)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
