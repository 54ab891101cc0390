package org.chancery.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The abbreviations that an article introduces: "the Association of Southeast Asian Nations (ASEAN)". */
final class Acronyms {
    /** The name that an abbreviation was introduced for, and the sentence that does. */
    record Whole(Name name, Line line) {}

    private final Map<String, Whole> introduced = new HashMap<>();

    /** Finds the abbreviations in brackets behind the names of a sentence that they abbreviate. */
    void read(Line line, List<Name> names) {
        for (Name name : names) {
            int open = name.to() + 1;
            boolean bracket = line.key(open).equals("(") && line.key(open + 2).equals(")");
            if (bracket && name.length() > 1 && abbreviates(line.key(open + 1), line, name)) {
                introduced.putIfAbsent(line.key(open + 1), new Whole(name, line));
            }
        }
    }

    /** The name that an abbreviation was introduced for. */
    Optional<Whole> get(String key) {
        return Optional.ofNullable(introduced.get(key));
    }

    /** Whether the letters are those that the words begin with, in order; small words may be passed over. */
    private static boolean abbreviates(String letters, Line line, Name name) {
        int at = 0;
        for (int i = name.from(); i <= name.to() && at < letters.length(); i++) {
            if (line.key(i).charAt(0) == letters.charAt(at)) {
                at++;
            }
        }
        return at >= letters.length() - 1
                && letters.length() > 1
                && line.key(name.from()).charAt(0) == letters.charAt(0);
    }
}
