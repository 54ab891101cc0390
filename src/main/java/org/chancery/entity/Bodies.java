package org.chancery.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Token.NameTag;

/** The companies and other bodies of an article: named in full once, then by their first word. */
final class Bodies {
    private static final int SHORTEST = 4;

    /** A body's whole name and the sentence that gives it. */
    record Whole(Name name, Line line) {}

    private final Map<String, Whole> byFirstWord = new HashMap<>();

    /** Notes the bodies that a sentence names in full. */
    void read(Line line, List<Name> names, Catalogue catalogue) {
        for (Name name : names) {
            String first = line.key(name.from());
            boolean body = name.tag() == NameTag.ORGANIZATION
                    && (name.senses().isEmpty() || name.hasKind(Kind::isOrganization));
            if (body && name.length() > 1 && first.length() >= SHORTEST && isOwn(first, catalogue)) {
                byFirstWord.putIfAbsent(first, new Whole(name, line));
            }
        }
    }

    /** The body that a first word stands for. */
    Optional<Whole> called(String key) {
        return Optional.ofNullable(byFirstWord.get(key));
    }

    /** Whether a word can stand for the one body: not "American", "Bank", "National". */
    private static boolean isOwn(String first, Catalogue catalogue) {
        boolean country = catalogue.senses(first).stream()
                .anyMatch(sense -> sense.entry().kind().isCountry()
                        || sense.entry().entity().standsFor().isPresent());
        return !country && !NameSpans.isCommon(first);
    }
}
