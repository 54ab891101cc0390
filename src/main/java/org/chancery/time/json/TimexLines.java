package org.chancery.time.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.article.CodePoints;
import org.chancery.time.TimeExpression;

/** Writes the time expressions of an article as one JSON object on a line; offsets are code points. The fields are a public contract: docs/times.md. */
public final class TimexLines {
    private final ObjectMapper mapper = new ObjectMapper();

    /** The line of an article, without a line end. */
    public String line(Article article, List<TimeExpression> times) {
        ObjectNode line = mapper.createObjectNode().put("id", article.id());
        CodePoints points = new CodePoints(article.text());
        line.putArray("timexes");
        times.forEach(time -> line.withArray("timexes").add(timex(time, points)));
        return line.toString();
    }

    private ObjectNode timex(TimeExpression time, CodePoints points) {
        ObjectNode node = mapper.createObjectNode()
                .put("start", points.at(time.start()))
                .put("end", points.at(time.end()))
                .put("text", time.text())
                .put("type", time.type().name())
                .put("value", time.value());
        time.mod().ifPresent(mod -> node.put("mod", mod));
        time.bounds().ifPresent(bounds -> {
            bounds.earliest().ifPresent(day -> node.put("earliest", day.toString()));
            bounds.latest().ifPresent(day -> node.put("latest", day.toString()));
            node.put("edtf", bounds.edtf());
        });
        time.anchor().ifPresent(anchor -> node.put("anchor", anchor));
        return node;
    }
}
