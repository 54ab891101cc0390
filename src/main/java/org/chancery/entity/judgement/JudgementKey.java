package org.chancery.entity.judgement;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import org.chancery.entity.NameKey;

/**
 * What a judgement is about: an entity as the linker has it, under all its names or one, in all articles or one.
 *
 * @param entity the id that the linker gives: {@code Q30} or {@code x-lichengang-ffab4752}
 * @param form the name as {@link NameKey} writes it; absent for every name and for what pronouns mean
 * @param article the id of the one article that it holds for
 */
public record JudgementKey(String entity, Optional<String> form, Optional<String> article)
        implements Comparable<JudgementKey> {
    private static final Comparator<JudgementKey> ORDER = Comparator.comparing(JudgementKey::entity)
            .thenComparing(key -> key.form().orElse(""))
            .thenComparing(key -> key.article().orElse(""));

    public JudgementKey {
        requireNonNull(entity, "entity is null");
        form = form.map(NameKey::of).filter(name -> !name.isEmpty());
        requireNonNull(article, "article is null");
    }

    /** Every name of an entity in all articles. */
    public static JudgementKey of(String entity) {
        return new JudgementKey(entity, Optional.empty(), Optional.empty());
    }

    /** In words, for messages. */
    public String inWords() {
        return entity
                + form.map(name -> " under the name \"" + name + "\"").orElse("")
                + article.map(id -> " in article " + id).orElse("");
    }

    @Override
    public int compareTo(JudgementKey other) {
        return ORDER.compare(this, other);
    }
}
