package org.chancery.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The people of an article: everybody whose whole name it gives, and where it speaks of them. Names are given once, then shortened. */
final class Cast {
    /** Somebody of the article. */
    static final class Member {
        private final Entity entity;
        private final double score;
        private final List<String> whole;
        private final List<String> family;
        private final List<Integer> sentences = new ArrayList<>();
        private Optional<Office> title = Optional.empty();
        private boolean former;
        private boolean bearer;

        private Member(Entity entity, double score, String name, Optional<String> country) {
            this.entity = entity;
            this.score = score;
            whole = List.of(NameKey.of(name).split(" "));
            family = entity.isLinked() ? family(name, country) : ends();
        }

        /** The family name of the label where the article writes it, in whatever order: "Abe Shinzo" is an Abe. */
        private List<String> family(String name, Optional<String> country) {
            List<String> known = FamilyName.keys(entity.label(), country).stream()
                    .filter(key -> Collections.indexOfSubList(whole, List.of(key.split(" "))) >= 0)
                    .toList();
            return known.isEmpty() ? FamilyName.keys(name, country) : known;
        }

        /** Of somebody unknown it is not known which name is the family's. */
        private List<String> ends() {
            return whole.size() < 2 ? whole : List.of(whole.get(whole.size() - 1), whole.get(0));
        }

        Entity entity() {
            return entity;
        }

        double score() {
            return score;
        }

        /** The title that the article gives. */
        Optional<Office> title() {
            return title;
        }

        /** Whether the title is one of before: "former president". */
        boolean isFormer() {
            return former;
        }

        /** How much an article speaks of the member up to a sentence, the near more than the far. */
        double salience(int sentence) {
            return sentences.stream()
                    .filter(at -> at <= sentence)
                    .mapToDouble(at -> 1.0 / (1 + (sentence - at)))
                    .sum();
        }

        private boolean isCalled(String key) {
            List<String> words = List.of(key.split(" "));
            return words.size() < whole.size() && Collections.indexOfSubList(whole, words) >= 0;
        }
    }

    private final Map<String, Member> members = new LinkedHashMap<>();

    /**
     * Adds somebody whose whole name the article gives; the first of an id stays.
     *
     * @param country where he or she comes from, which decides what the family name is
     */
    void add(Entity entity, double score, String name, Optional<String> country) {
        members.putIfAbsent(entity.id(), new Member(entity, score, name, country));
    }

    /** Notes that the article names a member by title and family name, so that the family name alone means no relative. */
    void bearer(String id) {
        member(id).ifPresent(member -> member.bearer = true);
    }

    /** Notes that a sentence speaks of a member. */
    void mention(String id, int sentence) {
        Optional.ofNullable(members.get(id)).ifPresent(member -> member.sentences.add(sentence));
    }

    /** Notes the title that the article gives a member; the first one stays. */
    void title(String id, Introduction introduction) {
        member(id).filter(member -> member.title.isEmpty()).ifPresent(member -> {
            member.title = Optional.of(introduction.phrase().office());
            member.former = introduction.former();
        });
    }

    Optional<Member> member(String id) {
        return Optional.ofNullable(members.get(id));
    }

    List<Member> members() {
        return List.copyOf(members.values());
    }

    /**
     * Whom a short name means: those whose family name it is before those whose given name it is; of several the one that the article has spoken of
     * most, and before it has spoken of any, the one that it names first.
     */
    Optional<Member> called(String key, int sentence) {
        return called(key, sentence, member -> true);
    }

    /** The same among some of the members. */
    Optional<Member> called(String key, int sentence, Predicate<Member> wanted) {
        List<Member> called = members.values().stream()
                .filter(member -> member.isCalled(key) && wanted.test(member))
                .toList();
        boolean family = called.stream().anyMatch(member -> member.family.contains(key));
        return called.stream()
                .filter(member -> !family || member.family.contains(key))
                .max(Comparator.comparing((Member member) -> member.bearer)
                        .thenComparingDouble(member -> member.salience(sentence)));
    }

    /** Whether a short name is the family name of somebody of the article. */
    boolean isFamilyName(String key) {
        return members.values().stream().anyMatch(member -> member.family.contains(key) && member.isCalled(key));
    }
}
