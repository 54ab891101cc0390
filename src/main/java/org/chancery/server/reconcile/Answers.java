package org.chancery.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Writes candidates as JSON (Reconciliation Service API 0.2, section 4.2). */
final class Answers {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Ranking ranking;
    private final Things things;

    Answers(Ranking ranking, Things things) {
        this.ranking = ranking;
        this.things = things;
    }

    ObjectNode batch(Map<String, Query> queries) {
        ObjectNode answers = JSON.objectNode();
        queries.forEach((key, query) -> answers.set(key, single(query)));
        return answers;
    }

    ObjectNode single(Query query) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode result = answer.putArray("result");
        Ranking.Ranked ranked = ranking.of(query);
        List<Candidate> candidates = ranked.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            result.add(candidate(candidates.get(i), i == 0 && ranked.isSure()));
        }
        return answer;
    }

    private ObjectNode candidate(Candidate candidate, boolean isSure) {
        Thing thing = candidate.thing();
        ObjectNode json = JSON.objectNode();
        json.put("id", thing.id());
        json.put("name", thing.name());
        json.put("description", things.description(thing));
        json.set("type", types(thing.types()));
        json.put("score", candidate.score());
        json.put("match", isSure);
        ArrayNode features = json.putArray("features");
        candidate.name().ifPresent(value -> feature(features, "name").put("value", rounded(value)));
        candidate.type().ifPresent(value -> feature(features, "type").put("value", value > 0));
        candidate.properties().forEach((id, value) -> feature(features, "property:" + id)
                .put("value", rounded(value)));
        feature(features, "popularity").put("value", rounded(thing.popularity()));
        feature(features, "in_graph").put("value", thing.isInGraph());
        return json;
    }

    private static ObjectNode feature(ArrayNode features, String id) {
        return features.addObject().put("id", id);
    }

    private static double rounded(double value) {
        return Math.round(1000 * value) / 1000.0;
    }

    static ArrayNode types(List<Type> types) {
        ArrayNode json = JSON.arrayNode();
        types.forEach(type -> json.addObject().put("id", type.id()).put("name", type.name()));
        return json;
    }
}
