package org.chancery.event.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.event.lexicon.Collective;

/** What an article has spoken of so far: the people and parties that pronouns and "both sides" can mean. */
final class Discourse {
    private static final int REACH = 4;
    private static final int GROUP_REACH = 8;

    private record Spoken(Entity entity, int sentence, int token, boolean subject) {}

    private record Group(List<Entity> members, int sentence) {}

    private final List<Spoken> spoken = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    void speak(Entity entity, int sentence, int token, boolean subject) {
        spoken.add(new Spoken(entity, sentence, token, subject));
    }

    /** Records parties that were named together. */
    void group(List<Entity> members, int sentence) {
        List<Entity> distinct = members.stream().distinct().toList();
        if (distinct.size() >= 2) {
            groups.add(new Group(distinct, sentence));
        }
    }

    /**
     * What a pronoun means: of those spoken of before it in the sentence the subject or else the last, otherwise the same of the sentences before; a pronoun that
     * comes before the subject of its own sentence ("After his visit, Trump ...") means that subject.
     */
    Optional<Entity> referent(int sentence, int token, Predicate<Entity> fits) {
        List<Spoken> before = spoken.stream()
                .filter(s -> fits.test(s.entity))
                .filter(s -> s.sentence < sentence && s.sentence >= sentence - REACH
                        || s.sentence == sentence && s.token < token)
                .toList();
        List<Spoken> same = before.stream().filter(s -> s.sentence == sentence).toList();
        if (!same.isEmpty()) {
            return Optional.of(best(same));
        }
        Optional<Spoken> later = spoken.stream()
                .filter(s -> s.sentence == sentence && s.token > token && s.subject && token < 6 && fits.test(s.entity))
                .findFirst();
        if (later.isPresent()) {
            return later.map(Spoken::entity);
        }
        return before.stream().mapToInt(Spoken::sentence).max().stream()
                .mapToObj(last ->
                        best(before.stream().filter(s -> s.sentence == last).toList()))
                .findFirst();
    }

    /** The country that "it" and "its" can mean: a subject before it in its sentence or in the one before. */
    Optional<Entity> state(int sentence, int token) {
        return spoken.stream()
                .filter(s -> s.subject && s.entity.type() == EntityType.COUNTRY)
                .filter(s -> s.sentence == sentence && s.token < token || s.sentence == sentence - 1)
                .reduce((a, b) -> b)
                .map(Spoken::entity);
    }

    private static Entity best(List<Spoken> candidates) {
        return candidates.stream()
                .filter(Spoken::subject)
                .findFirst()
                .orElse(candidates.get(candidates.size() - 1))
                .entity;
    }

    /** The parties that a collective word means: the last that were named together and are of its kind. */
    List<Entity> collective(Collective kind, int sentence) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            if (group.sentence <= sentence && group.sentence >= sentence - GROUP_REACH) {
                List<Entity> members = members(group, kind);
                if (members.size() >= 2) {
                    return members;
                }
            }
        }
        return List.of();
    }

    private static List<Entity> members(Group group, Collective kind) {
        return switch (kind) {
            case PERSONS -> of(group, EntityType.PERSON);
            case STATES -> of(group, EntityType.COUNTRY);
            case ANY -> group.members;
        };
    }

    private static List<Entity> of(Group group, EntityType type) {
        return group.members.stream().filter(member -> member.type() == type).toList();
    }

    /** Who the article is mostly about up to a sentence, among those that fit: the most frequent subject. */
    Optional<Entity> protagonist(int sentence, Predicate<Entity> fits) {
        Map<Entity, Integer> weight = new LinkedHashMap<>();
        spoken.stream()
                .filter(s -> s.sentence <= sentence && fits.test(s.entity))
                .forEach(s -> weight.merge(s.entity, s.subject ? 3 : 1, Integer::sum));
        return weight.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= 2)
                .map(Map.Entry::getKey);
    }
}
