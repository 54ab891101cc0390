package org.chancery.build.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.judgement.Naming;

/** All that a store has of a name. */
final class Gathered {
    private static final int SENTENCES = 3;

    private final Entity entity;
    private final Optional<String> form;
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final Map<String, Double> candidates = new TreeMap<>();
    private final Set<String> articles = new TreeSet<>();
    private final Set<String> claims = new TreeSet<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final List<String> others = new ArrayList<>();
    private double score = 1;
    private int mentions;
    private boolean uncertain;

    Gathered(Entity entity, Optional<String> form) {
        this.entity = entity;
        this.form = form;
    }

    void add(String article, Naming naming, boolean doubtful, String sentence) {
        spellings.merge(naming.words(), naming.places(), Integer::sum);
        naming.candidates().forEach(c -> candidates.merge(c.wikidata(), c.score(), Math::max));
        articles.add(article);
        mentions += naming.places();
        score = Math.min(score, naming.score());
        uncertain = uncertain || doubtful;
        if (others.size() < SENTENCES) {
            others.add(sentence);
        }
    }

    void claim(String id, String sentence) {
        claims.add(id);
        if (told.size() < SENTENCES) {
            told.add(sentence);
        }
    }

    boolean isUncertain() {
        return uncertain;
    }

    ReviewRow row() {
        List<String> names = spellings.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        List<Candidate> likely = candidates.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
        List<String> sentences = Stream.concat(told.stream(), others.stream())
                .distinct()
                .limit(SENTENCES)
                .toList();
        return new ReviewRow(entity, form, names, score, likely, mentions, articles.size(), claims.size(), sentences);
    }
}
