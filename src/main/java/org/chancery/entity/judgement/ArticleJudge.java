package org.chancery.entity.judgement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.entity.NameKey;
import org.chancery.entity.People;
import org.chancery.entity.UnlinkedEntities;

/**
 * Tells what the names of one article mean by the judgements, and so whom the parties of its claims mean. It needs nothing but the names that the linker
 * found, so that it decides the same when an article is read and when it has been in a store for years.
 */
public final class ArticleJudge {
    private final String article;
    private final List<Naming> namings;
    private final Judgements judgements;
    private final Function<String, Optional<Entity>> catalogue;

    private ArticleJudge(
            String article, List<Naming> namings, Judgements judgements, Function<String, Optional<Entity>> catalogue) {
        this.article = requireNonNull(article, "article is null");
        this.namings = List.copyOf(namings);
        this.judgements = requireNonNull(judgements, "judgements is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
    }

    /**
     * A judge for an article.
     *
     * @param day its day, on which people hold offices
     * @param namings all its names
     */
    public static ArticleJudge of(
            String article, Optional<LocalDate> day, List<Naming> namings, Judgements judgements, Catalogue catalogue) {
        return new ArticleJudge(
                article, namings, judgements, id -> catalogue.entry(id).map(entry -> People.on(entry, catalogue, day)));
    }

    /** One who leaves everything as the linker found it. */
    public static ArticleJudge silent(String article, List<Naming> namings) {
        return new ArticleJudge(article, namings, Judgements.NONE, id -> Optional.empty());
    }

    /** Whether a judgement speaks of a name. */
    public boolean isJudged(Naming naming) {
        return judgements
                .find(naming.entity().id(), Optional.of(naming.form()), Optional.of(article))
                .isPresent();
    }

    /** What a name means. */
    public Entity entity(Naming naming) {
        return entity(naming, naming.entity());
    }

    /**
     * What the words of a party, a place or a speaker mean.
     *
     * @param found what the linker's meaning of the names made of them
     */
    public Entity entity(String words, Entity found) {
        String key = NameKey.of(words);
        Optional<Naming> direct = direct(key, found);
        if (direct.isPresent()) {
            return entity(direct.get(), found);
        }
        Optional<Naming> bearer = bearer(key, found);
        if (bearer.isPresent()) {
            return decision(bearer.get()).isPresent() ? country(bearer.get(), found) : found;
        }
        return usual(found.id()).map(naming -> entity(naming, found)).orElseGet(() -> decision(
                        found.id(), Optional.empty())
                .map(decision -> entity(decision, found, Optional.empty()))
                .orElse(found));
    }

    private Entity entity(Naming naming, Entity found) {
        return decision(naming)
                .map(decision -> entity(decision, found, Optional.of(naming)))
                .orElse(found);
    }

    /** The name that decides what the words of a party mean: one in the words, or for words without a name the one that the article uses most. */
    public Optional<Naming> naming(String words, Entity found) {
        String key = NameKey.of(words);
        return direct(key, found).or(() -> bearer(key, found)).or(() -> usual(found.id()));
    }

    private Optional<Naming> direct(String key, Entity found) {
        return longest(key, naming -> naming.entity().id().equals(found.id()));
    }

    /** The name of a seat, a place or a person that stands for the country: "Washington". */
    private Optional<Naming> bearer(String key, Entity found) {
        return found.type() == EntityType.COUNTRY
                ? longest(key, naming -> naming.entity()
                        .country()
                        .filter(found.id()::equals)
                        .isPresent())
                : Optional.empty();
    }

    private Optional<Naming> longest(String key, Predicate<Naming> wanted) {
        return namings.stream()
                .filter(wanted)
                .filter(naming -> holds(key, naming.form()))
                .max(Comparator.comparingInt((Naming naming) -> naming.form().length())
                        .thenComparing(Naming::start, Comparator.reverseOrder()));
    }

    private static boolean holds(String key, String form) {
        return (" " + key + " ").contains(" " + form + " ");
    }

    private Optional<Naming> usual(String entity) {
        return namings.stream()
                .filter(naming -> naming.entity().id().equals(entity))
                .max(Comparator.comparingInt(Naming::places).thenComparing(Naming::start, Comparator.reverseOrder()));
    }

    /** The country that a seat stands for, or that somebody or something belongs to. */
    private Entity country(Naming bearer, Entity found) {
        Entity judged = entity(bearer);
        boolean stood = bearer.entity().standsFor().filter(found.id()::equals).isPresent();
        Optional<String> country = stood ? judged.standsFor() : judged.country();
        return country.flatMap(catalogue).orElse(judged);
    }

    private Optional<Decision> decision(Naming naming) {
        return decision(naming.entity().id(), Optional.of(naming.form()));
    }

    /** Follows "the same as" to its end. */
    private Optional<Decision> decision(String entity, Optional<String> form) {
        Set<String> seen = new TreeSet<>();
        Optional<Decision> last = find(entity, form);
        while (last.isPresent() && last.get() instanceof Decision.Same same && seen.add(same.entity())) {
            Optional<Decision> next =
                    find(same.entity(), Optional.empty()).filter(d -> d.target().isPresent());
            last = next.or(() -> Optional.of(same));
        }
        return last;
    }

    private Optional<Decision> find(String entity, Optional<String> form) {
        return judgements.find(entity, form, Optional.of(article)).map(Judgement::decision);
    }

    private Entity entity(Decision decision, Entity found, Optional<Naming> naming) {
        if (decision instanceof Decision.Nothing nothing) {
            return unlinked(nothing, found, naming);
        }
        String id = decision.target().orElseThrow();
        return catalogue.apply(id).orElseGet(() -> described(id, found, naming));
    }

    /** What is not linked stays what it is. */
    private Entity unlinked(Decision.Nothing nothing, Entity found, Optional<Naming> naming) {
        if (!found.isLinked() && nothing.type().isEmpty()) {
            return found;
        }
        String label = naming.map(this::wholeName).orElse(found.label());
        EntityType type = nothing.type().orElse(found.type() == EntityType.COUNTRY ? EntityType.PLACE : found.type());
        return found.isLinked()
                ? UnlinkedEntities.entity(label, type, Optional.empty(), Optional.empty(), Optional.empty())
                : UnlinkedEntities.entity(label, type, found.country(), found.countryCode(), found.sector());
    }

    /** The longest of the names that the article has for the same wrong link and that hold this one: "Li Chenggang" for "Li". */
    private String wholeName(Naming naming) {
        return namings.stream()
                .filter(other -> other.entity().id().equals(naming.entity().id()))
                .filter(other -> holds(other.form(), naming.form()))
                .filter(other -> decision(other)
                        .filter(Decision.Nothing.class::isInstance)
                        .isPresent())
                .max(Comparator.comparingInt((Naming other) -> other.form().length())
                        .thenComparing(Naming::start, Comparator.reverseOrder()))
                .map(Naming::words)
                .orElse(naming.words());
    }

    /** An entity that no catalogue holds, with what the article tells of it. */
    private Entity described(String id, Entity found, Optional<Naming> naming) {
        String spelled = found.isLinked() ? naming.map(Naming::words).orElse(found.label()) : found.label();
        Decision.Described described =
                judgements.described(id).orElseGet(() -> new Decision.Described(spelled, found.type()));
        boolean told = !found.isLinked();
        return new Entity(
                id,
                described.label(),
                described.type(),
                found.country().filter(any -> told),
                found.countryCode().filter(any -> told),
                found.sector().filter(any -> told),
                Optional.empty(),
                spelled.equals(described.label()) ? List.of() : List.of(spelled),
                Optional.empty());
    }
}
