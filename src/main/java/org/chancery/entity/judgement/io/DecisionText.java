package org.chancery.entity.judgement.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.entity.EntityType;
import org.chancery.entity.judgement.Decision;
import org.chancery.entity.judgement.Decision.Described;

/**
 * A decision as people write it: {@code Q42}, {@code Q42 Douglas Adams (person)}, {@code x-lichengang-ffab4752 Li Chenggang (person)}, {@code NIL},
 * {@code -}, {@code NIL (person)}. The IRIs of Wikidata and of the graph stand for their ids.
 *
 * @param id the item or the local entity; absent for NIL
 * @param label what to call it
 * @param type what it is
 */
record DecisionText(Optional<String> id, Optional<String> label, Optional<EntityType> type) {
    static final String GRAMMAR =
            "write Q and a number, or the id of another entity (x-...), with its name behind it if need be, or NIL";

    /** The types by their names in a table. */
    static final String TYPES =
            Arrays.stream(EntityType.values()).map(DecisionText::name).collect(Collectors.joining(", "));

    private static final Pattern NOTHING = Pattern.compile("(?i)NIL|[-\u2013\u2014]");
    private static final Pattern ID = Pattern.compile(
            "(?:https?://(?:www\\.)?wikidata\\.org/(?:wiki|entity)/|https://w3id\\.org/chancery/id/|id:|wd:)?(Q[1-9][0-9]{0,11}|x-[^\\s()]+)");

    /** Reads a decision; nothing when it is none. */
    static Optional<DecisionText> of(String cell) {
        String text = cell.strip();
        Optional<EntityType> type = type(text);
        String named =
                type.isPresent() ? text.substring(0, text.lastIndexOf('(')).strip() : text;
        if (NOTHING.matcher(named).matches()) {
            return Optional.of(new DecisionText(Optional.empty(), Optional.empty(), type));
        }
        List<String> words = List.of(named.split("\\s+", 2));
        Matcher id = ID.matcher(words.get(0));
        if (!id.matches()) {
            return Optional.empty();
        }
        Optional<String> label =
                words.size() > 1 ? Optional.of(words.get(1).replaceAll("\\s+", " ")) : Optional.empty();
        return Optional.of(new DecisionText(Optional.of(id.group(1)), label, type));
    }

    private static Optional<EntityType> type(String text) {
        int open = text.lastIndexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            return Optional.empty();
        }
        String name = text.substring(open + 1, text.length() - 1).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(EntityType.values())
                .filter(type -> name(type).equals(name))
                .findFirst();
    }

    private static String name(EntityType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    boolean isLocal() {
        return id.filter(target -> target.startsWith("x-")).isPresent();
    }

    /** What it tells of its entity, when it tells all. */
    Optional<Described> described() {
        return label.flatMap(name -> type.map(kind -> new Described(name, kind)));
    }

    /** The decision with the description of its entity. */
    Decision decision(Optional<Described> described) {
        if (id.isEmpty()) {
            return new Decision.Nothing(type);
        }
        return isLocal()
                ? new Decision.Same(id.get(), described.orElseThrow())
                : new Decision.Link(id.get(), described);
    }

    /** A decision in words that are read as the same decision again. */
    static String text(Decision decision) {
        if (decision instanceof Decision.Nothing nothing) {
            return "NIL" + nothing.type().map(type -> " (" + name(type) + ")").orElse("");
        }
        return decision.target().orElseThrow()
                + decision.description()
                        .map(described -> " " + described.label() + " (" + name(described.type()) + ")")
                        .orElse("");
    }
}
