package org.chancery.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.chancery.language.Token.NameTag;

/** Finds the groups and people of {@link KnownGroupTables} in a sentence, as entities without a link. */
final class KnownGroups {
    private record Sign(Entity entity, boolean inCountry, boolean capitals) {}

    private final Map<String, List<Sign>> signs = new HashMap<>();
    /** Whole names of two words or more in the form of {@link Spelling}. */
    private final Map<String, List<Sign>> spelled = new HashMap<>();

    private final Map<String, Integer> longest = new HashMap<>();

    KnownGroups(Catalogue catalogue) {
        for (KnownGroup group : KnownGroupTables.all()) {
            Entity entity = UnlinkedEntities.entity(
                    group.label(),
                    group.type(),
                    group.code().flatMap(catalogue::countryOf),
                    group.code(),
                    group.sector());
            group.names().forEach(name -> add(name, entity));
        }
    }

    private void add(String written, Entity entity) {
        String name = Sense.bare(written);
        String key = NameKey.of(name);
        boolean capitals = name.chars().noneMatch(Character::isLowerCase);
        signs.computeIfAbsent(key, any -> new ArrayList<>(1)).add(new Sign(entity, !name.equals(written), capitals));
        int space = key.indexOf(' ');
        if (space > 0 && !capitals) {
            spelled.computeIfAbsent(Spelling.of(key), any -> new ArrayList<>(1))
                    .add(new Sign(entity, !name.equals(written), false));
        }
        int words = (int) key.chars().filter(c -> c == ' ').count() + 1;
        longest.merge(space < 0 ? key : key.substring(0, space), words, Math::max);
    }

    /** Adds the groups of a sentence to the names that the catalogue holds, where they are longer than those. */
    List<Name> with(Line line, List<Name> known) {
        List<Name> names = new ArrayList<>(known);
        for (int i = 0; i < line.size(); i++) {
            Optional<Name> group = at(line, i);
            if (group.isPresent() && isFree(group.get(), line, names)) {
                names.removeIf(group.get()::overlaps);
                names.add(group.get());
                i = group.get().to();
            }
        }
        names.sort(Comparator.comparingInt(Name::from));
        return names;
    }

    private Optional<Name> at(Line line, int from) {
        Integer most = line.word(from).isCapital() ? longest.get(line.key(from)) : null;
        for (int length = most == null ? 0 : Math.min(most, line.size() - from); length > 0; length--) {
            int to = from + length - 1;
            List<Sign> found = signs(line, from, to);
            if (!found.isEmpty() && !NameFinder.runsIntoOffice(line, from, to)) {
                return Optional.of(new Name(from, to, tag(found.get(0).entity().type()), List.of()));
            }
        }
        return Optional.empty();
    }

    private static NameTag tag(EntityType type) {
        return switch (type) {
            case PLACE -> NameTag.LOCATION;
            case PERSON -> NameTag.PERSON;
            default -> NameTag.ORGANIZATION;
        };
    }

    /** Whether it is longer than all that it overlaps, be it not by the article alone. */
    private static boolean isFree(Name group, Line line, List<Name> names) {
        int length = line.key(group.from()).equals("the") ? group.length() - 1 : group.length();
        return names.stream().filter(group::overlaps).allMatch(name -> group.covers(name) && length > name.length());
    }

    /**
     * The group that a name means.
     *
     * @param spoken how often the article speaks of a country, by its Wikidata id
     */
    Optional<Entity> entity(Line line, Name name, ToIntFunction<String> spoken) {
        List<Sign> exact = signs(line, name.from(), name.to());
        List<Sign> found = exact.isEmpty() && name.length() > 1
                ? spelled.getOrDefault(Spelling.of(line.key(name.from(), name.to())), List.of())
                : exact;
        return found.stream()
                .filter(Sign::inCountry)
                .filter(sign -> count(sign, spoken) > 0)
                .max(Comparator.comparingInt(sign -> count(sign, spoken)))
                .or(() -> found.stream().filter(sign -> !sign.inCountry()).findFirst())
                .map(Sign::entity);
    }

    private static int count(Sign sign, ToIntFunction<String> spoken) {
        return sign.entity().country().map(spoken::applyAsInt).orElse(0);
    }

    /**
     * The country of the first group or place inside a name: "Hamas Health Ministry".
     *
     * @param groups those of the line
     */
    Optional<String> countryInside(Line line, List<Name> groups, Name name) {
        return groups.stream()
                .filter(name::covers)
                .flatMap(inside -> signs(line, inside.from(), inside.to()).stream())
                .filter(sign -> !sign.inCountry())
                .flatMap(sign -> sign.entity().country().stream())
                .findFirst();
    }

    /** Whether a name is one of the groups. */
    boolean isGroup(Line line, Name name) {
        return !signs(line, name.from(), name.to()).isEmpty();
    }

    private List<Sign> signs(Line line, int from, int to) {
        return signs.getOrDefault(line.key(from, to), List.of()).stream()
                .filter(sign -> isWritten(sign, line, from, to))
                .toList();
    }

    private static boolean isWritten(Sign sign, Line line, int from, int to) {
        if (sign.capitals()) {
            return line.words().subList(from, to + 1).stream()
                    .allMatch(word ->
                            word.isCapitals() || !Character.isLetter(word.text().charAt(0)));
        }
        boolean proper = line.token(from).isProperNoun() || line.token(from).name() != NameTag.NONE;
        return from < to ? line.word(from).isCapital() : proper;
    }
}
