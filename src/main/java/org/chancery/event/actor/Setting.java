package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.event.syntax.Tree;

/**
 * The country that a sentence plays in: where it names one place with a local preposition. Police, courts and rebels who are not said to be of another country are of
 * that one. Where a sentence names no country at all, police and courts are of the country that an agency reports from.
 */
final class Setting {
    private static final Set<String> LOCAL = Set.of("in", "at", "near", "across", "inside", "outside", "throughout");
    private final Mentions mentions;
    private final Names names;
    private final List<EntityMention> dateline;

    /** @param dateline what the article names before its first sentence: "KARACHI, Pakistan (AP) -" */
    Setting(Mentions mentions, Names names, List<EntityMention> dateline) {
        this.mentions = requireNonNull(mentions, "mentions is null");
        this.names = requireNonNull(names, "names is null");
        this.dateline = List.copyOf(dateline);
    }

    /** The one country that the places of the sentence lie in; absent when there is none or more than one. */
    Optional<Entity> country(Tree tree) {
        return only(mentions.in(tree.sentence().index()).stream()
                .filter(mention -> mention.form() == EntityMention.Form.NAME)
                .filter(mention -> LOCAL.contains(tree.preposition(mention.lastToken()))));
    }

    /** The country that the article is reported from; absent where the sentence names a country or a place itself. */
    Optional<Entity> reportedFrom(Tree tree) {
        boolean told = mentions.in(tree.sentence().index()).stream()
                .anyMatch(mention -> names.country(mention.entity()).isPresent());
        return told ? Optional.empty() : only(dateline.stream());
    }

    private Optional<Entity> only(Stream<EntityMention> places) {
        List<Entity> countries = places.filter(
                        mention -> mention.entity().type().isPlace())
                .flatMap(mention -> names.country(mention.entity()).stream())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }
}
