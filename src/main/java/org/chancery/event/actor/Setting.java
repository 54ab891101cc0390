package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.event.syntax.Tree;

/**
 * The country that a sentence plays in: where it names one place with a local preposition. Police, courts and rebels who are not said to be of another country are of
 * that one.
 */
final class Setting {
    private static final Set<String> LOCAL = Set.of("in", "at", "near", "across", "inside", "outside", "throughout");
    private final Mentions mentions;
    private final Names names;

    Setting(Mentions mentions, Names names) {
        this.mentions = requireNonNull(mentions, "mentions is null");
        this.names = requireNonNull(names, "names is null");
    }

    /** The one country that the places of the sentence lie in; absent when there is none or more than one. */
    Optional<Entity> country(Tree tree) {
        List<Entity> countries = mentions.in(tree.sentence().index()).stream()
                .filter(mention -> mention.form() == EntityMention.Form.NAME
                        && mention.entity().type().isPlace())
                .filter(mention -> LOCAL.contains(tree.preposition(mention.lastToken())))
                .flatMap(mention -> names.country(mention.entity()).stream())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }
}
