package org.chancery.entity.live;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.entity.Linker;
import org.chancery.entity.NameKey;
import org.chancery.entity.Table;

/**
 * Which names are worth asking about: whole names of people, and names of bodies and places that are names. A family name, "the Foreign Ministry", "Supreme Court" are borne
 * by too many for an answer to mean anything.
 */
final class Worthwhile {
    private static final int FEWEST_LETTERS = 4;
    private static final int MOST_WORDS = 12;
    private static final int MOST_LETTERS = 120;
    private static final int MOST_WORDS_OF_A_PERSON = 6;

    private static final Set<String> GENERIC = Table.read(Worthwhile.class, "generic-words.tsv", 1).stream()
            .map(row -> NameKey.of(row.get(0)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> LEGAL_FORMS = Table.read(Linker.class, "company-suffixes.tsv", 1).stream()
            .map(row -> NameKey.of(row.get(0)))
            .collect(Collectors.toUnmodifiableSet());

    /** What stands in no name of a catalogue. */
    private static final Pattern UNUSABLE = Pattern.compile("[()/|:;\\[\\]\"“”]");

    private Worthwhile() {}

    static boolean isAsked(Entity entity) {
        return !entity.isLinked() && isAsked(name(entity), entity.type());
    }

    /** The name that is asked about: that of a company without what tells its legal form, for its item may have another one or none. */
    static String name(Entity entity) {
        String name = entity.label().strip();
        int last = name.lastIndexOf(' ');
        boolean legal = entity.type() == EntityType.ORGANIZATION
                && last > 0
                && LEGAL_FORMS.contains(NameKey.of(name.substring(last + 1)));
        return legal ? name.substring(0, last).replaceFirst("(,? (and|&)( Co)?)?[ ,.]*$", "") : name;
    }

    static boolean isAsked(String name, EntityType type) {
        List<String> words = List.of(NameKey.of(name).split(" "));
        return isName(name, words)
                && switch (type) {
                    case PERSON -> words.size() > 1 && words.size() <= MOST_WORDS_OF_A_PERSON && isPlain(words);
                    case ORGANIZATION, GROUP, PLACE -> letters(words) >= FEWEST_LETTERS && words.size() <= MOST_WORDS;
                    case COUNTRY, OTHER -> false;
                };
    }

    private static boolean isName(String name, List<String> words) {
        return !name.isBlank()
                && name.length() <= MOST_LETTERS
                && !Character.isLowerCase(name.codePointAt(0))
                && name.codePoints().anyMatch(Character::isUpperCase)
                && !UNUSABLE.matcher(name).find()
                && !GENERIC.containsAll(words);
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    /** Of words with letters only, of which two are more than an initial. */
    private static boolean isPlain(List<String> words) {
        return words.stream().allMatch(word -> word.codePoints().allMatch(Character::isLetter))
                && words.stream().filter(word -> word.length() > 1).count() > 1;
    }
}
