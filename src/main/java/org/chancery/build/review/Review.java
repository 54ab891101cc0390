package org.chancery.build.review;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.build.StoredArticles;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.judgement.ArticleJudge;
import org.chancery.entity.judgement.Decision.Described;
import org.chancery.entity.judgement.JudgementKey;
import org.chancery.entity.judgement.Judgements;
import org.chancery.entity.judgement.Naming;
import org.chancery.event.Claim;
import org.chancery.graph.Actors;
import org.chancery.graph.FoundArticle;

/** Finds the names of a store that nobody has judged and that are not linked, or not surely. */
public final class Review {
    private static final Comparator<ReviewRow> WORTHWHILE = Comparator.comparingDouble(ReviewRow::worth)
            .reversed()
            .thenComparing(comparing((ReviewRow row) -> row.mentions() * (1 - row.score()))
                    .reversed())
            .thenComparing(row -> row.entity().label())
            .thenComparing(row -> row.entity().id())
            .thenComparing(row -> row.form().orElse(""));

    private final Judgements judgements;
    private final Catalogue catalogue;
    private final Doubt doubt;
    private final Map<JudgementKey, Gathered> gathered = new LinkedHashMap<>();

    private Review(Judgements judgements, Catalogue catalogue, Doubt doubt) {
        this.judgements = judgements;
        this.catalogue = catalogue;
        this.doubt = doubt;
    }

    /** The names of a store, which is in a transaction; those first that it is most worthwhile to look at. */
    public static List<ReviewRow> of(DatasetGraph store, Judgements judgements, Catalogue catalogue, Doubt doubt) {
        Review review = new Review(judgements, catalogue, doubt);
        new StoredArticles(store, catalogue).forEach(review::read);
        return review.gathered.values().stream()
                .filter(Gathered::isUncertain)
                .map(Gathered::row)
                .sorted(WORTHWHILE)
                .toList();
    }

    /** What a store, which is in a transaction, calls the entities that the linker found in it. */
    public static Function<String, Optional<Described>> named(DatasetGraph store, Catalogue catalogue) {
        Map<String, Described> named = new TreeMap<>();
        new StoredArticles(store, catalogue).forEach(article -> article.namings().stream()
                .map(Naming::entity)
                .forEach(entity -> named.putIfAbsent(entity.id(), new Described(entity.label(), entity.type()))));
        return id -> Optional.ofNullable(named.get(id));
    }

    private void read(FoundArticle article) {
        ArticleJudge judge = article.judge(judgements, catalogue);
        Sentences sentences = new Sentences(article);
        for (Naming naming : article.namings()) {
            if (!judge.isJudged(naming)) {
                gathered(naming).add(article.article(), naming, doubt.isUncertain(naming), sentences.around(naming));
            }
        }
        for (Claim claim : article.claims()) {
            Actors.of(claim)
                    .flatMap(actor -> judge.naming(actor.text(), actor.entity()).stream())
                    .filter(naming -> !judge.isJudged(naming))
                    .forEach(naming -> gathered(naming).claim(claim.id(), sentences.of(claim)));
        }
    }

    private Gathered gathered(Naming naming) {
        Entity entity = naming.entity();
        Optional<String> form = entity.isLinked() ? Optional.of(naming.form()) : Optional.empty();
        return gathered.computeIfAbsent(
                new JudgementKey(entity.id(), form, Optional.empty()), key -> new Gathered(entity, form));
    }
}
