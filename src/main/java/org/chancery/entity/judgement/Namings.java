package org.chancery.entity.judgement;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.article.Article;
import org.chancery.article.CodePoints;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.NameKey;

/** Gathers the mentions of an article by name and meaning. */
public final class Namings {
    /** How many candidates are kept: more than these nobody compares. */
    private static final int CANDIDATES = 5;

    /** Below this nothing is a candidate that a person would look at. */
    private static final double LEAST = 0.01;

    private static final double PRECISION = 1e4;

    private record Same(String form, String entity) {}

    private Namings() {}

    /** The names of an article in the order in which they first stand in it. */
    public static List<Naming> of(Article article, List<EntityMention> mentions) {
        Map<Same, List<EntityMention>> places = new LinkedHashMap<>();
        for (EntityMention mention : mentions) {
            places.computeIfAbsent(same(mention), any -> new ArrayList<>()).add(mention);
        }
        CodePoints points = new CodePoints(article.text());
        return places.values().stream()
                .map(same -> naming(same, points))
                .sorted(Comparator.comparingInt(Naming::start))
                .toList();
    }

    private static Same same(EntityMention mention) {
        return new Same(NameKey.of(mention.text()), mention.entity().id());
    }

    private static Naming naming(List<EntityMention> places, CodePoints points) {
        EntityMention first = places.get(0);
        EntityMention surest =
                places.stream().max(comparingDouble(EntityMention::score)).orElseThrow();
        return new Naming(
                first.text().replaceAll("\\s+", " "),
                first.entity(),
                rounded(surest.score()),
                candidates(surest),
                points.at(first.start()),
                points.at(first.end()),
                places.size());
    }

    private static List<Candidate> candidates(EntityMention mention) {
        return mention.candidates().stream()
                .map(candidate -> new Candidate(candidate.wikidata(), rounded(candidate.score())))
                .filter(candidate -> candidate.score() >= LEAST)
                .limit(CANDIDATES)
                .toList();
    }

    /** Four digits are the same on every machine. */
    private static double rounded(double score) {
        return Math.round(score * PRECISION) / PRECISION;
    }
}
