package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.judgement.ArticleJudge;

/** Claims by the judgements of people: the same claims, of other parties where the linker was wrong or did not know. */
public final class JudgedClaims {
    private JudgedClaims() {}

    /** What a claim says by the judgements of its article. Its id stays: it is told apart by what was read. */
    public static Claim of(Claim found, ArticleJudge judge) {
        Claim judged = found.withActors(actor -> new Actor(actor.text(), judge.entity(actor.text(), actor.entity())));
        return judged.equals(found) ? found : parted(judged);
    }

    /** A claim whose parties are told apart again, for two names can turn out to mean one: each stays once, on the side where it stands first. */
    public static Claim parted(Claim claim) {
        Map<String, Actor> source = new LinkedHashMap<>();
        claim.source().forEach(actor -> source.putIfAbsent(actor.entity().id(), actor));
        Map<String, Actor> target = new LinkedHashMap<>();
        claim.target().stream()
                .filter(actor -> !source.containsKey(actor.entity().id()))
                .forEach(actor -> target.putIfAbsent(actor.entity().id(), actor));
        Optional<Actor> speaker = claim.attributedTo()
                .filter(actor -> !source.containsKey(actor.entity().id()));
        return claim.withActors(List.copyOf(source.values()), new ArrayList<>(target.values()), claim.place(), speaker);
    }
}
