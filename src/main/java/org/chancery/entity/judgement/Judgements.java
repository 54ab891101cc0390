package org.chancery.entity.judgement;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.entity.judgement.Decision.Described;

/** All judgements that hold, at most one for a key. */
public final class Judgements {
    /** There are none. */
    public static final Judgements NONE = new Judgements(new TreeMap<>());

    private final SortedMap<JudgementKey, Judgement> byKey;

    private Judgements(SortedMap<JudgementKey, Judgement> byKey) {
        this.byKey = byKey;
    }

    /**
     * Takes judgements together.
     *
     * @throws JudgementException when two of a key differ, or several lead round in a circle
     */
    public static Judgements of(Collection<Judgement> judgements) {
        SortedMap<JudgementKey, Judgement> byKey = new TreeMap<>();
        for (Judgement judgement : judgements) {
            Judgement other = byKey.putIfAbsent(judgement.key(), judgement);
            if (other != null && !other.equals(judgement)) {
                throw new JudgementException(
                        "two judgements of " + judgement.key().inWords() + " differ: take one of them out");
            }
        }
        Judgements all = new Judgements(byKey);
        all.circle().ifPresent(key -> {
            throw new JudgementException("the judgement of " + key.inWords()
                    + " leads round in a circle: one of the entities has to be the one that stays");
        });
        return all;
    }

    /** One of some judgements whose chain of "the same as" comes back to where it began. */
    public static Optional<JudgementKey> circle(Collection<Judgement> judgements) {
        SortedMap<JudgementKey, Judgement> byKey = new TreeMap<>();
        judgements.forEach(judgement -> byKey.putIfAbsent(judgement.key(), judgement));
        return new Judgements(byKey).circle();
    }

    private Optional<JudgementKey> circle() {
        return byKey.values().stream()
                .filter(judgement -> returns(judgement))
                .map(Judgement::key)
                .findFirst();
    }

    private boolean returns(Judgement first) {
        Set<String> seen = new TreeSet<>(Set.of(first.key().entity()));
        Optional<Judgement> next = Optional.of(first);
        while (next.isPresent() && next.get().decision() instanceof Decision.Same same) {
            if (!seen.add(same.entity())) {
                return true;
            }
            next = find(same.entity(), Optional.empty(), first.key().article());
        }
        return false;
    }

    /** All of them, by key. */
    public Collection<Judgement> all() {
        return List.copyOf(byKey.values());
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    public Optional<Judgement> get(JudgementKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The judgement of a name in an article: one of this article before one of all, one of this name before one of every name. */
    Optional<Judgement> find(String entity, Optional<String> form, Optional<String> article) {
        return Stream.of(
                        new JudgementKey(entity, form, article),
                        new JudgementKey(entity, Optional.empty(), article),
                        new JudgementKey(entity, form, Optional.empty()),
                        JudgementKey.of(entity))
                .map(byKey::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What an entity is judged to be under all its names in all articles, at the end of all "the same as". */
    public Optional<String> target(String entity) {
        Optional<String> target = Optional.empty();
        Optional<Judgement> next = get(JudgementKey.of(entity));
        while (next.flatMap(judgement -> judgement.decision().target()).isPresent()) {
            target = next.flatMap(judgement -> judgement.decision().target());
            next = target.flatMap(id -> get(JudgementKey.of(id)))
                    .filter(judgement -> judgement.key().entity().startsWith("x-"));
        }
        return target;
    }

    /** What judgements tell of an entity that no catalogue holds. */
    public Optional<Described> described(String entity) {
        return byKey.values().stream()
                .map(Judgement::decision)
                .filter(decision -> decision.target().filter(entity::equals).isPresent())
                .flatMap(decision -> decision.description().stream())
                .findFirst();
    }

    /** The entities of the linker that other judgements can take for something else than these do. */
    public Set<String> differences(Judgements others) {
        Set<String> entities = new TreeSet<>();
        Stream.concat(byKey.keySet().stream(), others.byKey.keySet().stream())
                .filter(key -> !Objects.equals(byKey.get(key), others.byKey.get(key)))
                .map(JudgementKey::entity)
                .forEach(entities::add);
        while (entities.addAll(leadingTo(entities)) || entities.addAll(others.leadingTo(entities))) {
            continue;
        }
        return entities;
    }

    private Set<String> leadingTo(Set<String> entities) {
        Set<String> leading = new TreeSet<>();
        byKey.values().stream()
                .filter(judgement ->
                        judgement.decision().target().filter(entities::contains).isPresent())
                .forEach(judgement -> leading.add(judgement.key().entity()));
        return leading;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Judgements judgements && byKey.equals(judgements.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }
}
