package org.chancery.entity.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.entity.Kind;
import org.chancery.entity.NameKey;
import org.chancery.entity.Sense;

/** Which of an entry's names English news can be expected to use, and the forms that follow from them. */
final class NameRules {
    private static final Pattern UNUSABLE = Pattern.compile("[()/|:;\\[\\]\"“”\\t]");
    private static final Pattern TITLED = Pattern.compile(
            "^(President|Prime Minister|Senator|Vice President|Chancellor|Hrh|HRH|Dr|Mr|Mrs|Sir|POTUS)\\b.*");
    private static final Pattern ROYAL =
            Pattern.compile("^((?:King|Queen|Prince|Princess|Sultan|Emperor) .+?)( of .+|, .+)$");
    private static final Pattern AMERICAN = Pattern.compile("^(United States|U\\.S\\.) ");
    private static final Pattern CORPORATE = Pattern.compile(
            ",? ((?:& |and )?Co|Inc|Incorporated|Corp|Corporation|Company|Ltd|Limited|Plc|PLC|AG|SE|GmbH|S\\.A\\.|SA|NV|N\\.V\\.)\\.?(,.*)?$");
    private static final Pattern INITIAL = Pattern.compile(" [A-Z]\\.?(?= )");
    /** Names that many countries have bodies of. */
    private static final Pattern GENERIC = Pattern.compile(
            "^(Ministry|Department|Office|Secretariat|Directorate|National Assembly|State Government|House of|Supreme Court|Central Bank|Ministero|Parliament|Bureau of)\\b");

    private static final double PROMINENT = 3.5;
    private static final double WELL_KNOWN = 5;

    private NameRules() {}

    /**
     * The names of an entry, the label first, each key once.
     *
     * @param stated the label and the aliases of the sources
     * @param placeNames the keys of the territories of its country, which its cities must not be called by
     */
    static List<String> names(String id, Kind kind, double prior, List<String> stated, Set<String> placeNames) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> removed = Corrections.removedKeys(id);
        List<String> all = new ArrayList<>(stated);
        stated.forEach(name -> all.addAll(derived(name, kind, prior)));
        List.copyOf(all.subList(stated.size(), all.size())).forEach(name -> all.addAll(derived(name, kind, prior)));
        for (int i = 0; i < all.size(); i++) {
            String name = plain(all.get(i), kind);
            boolean label = i == 0;
            if (kind == Kind.GOVERNMENT_BODY && GENERIC.matcher(name).find()) {
                name = "~" + name;
            }
            if ((label || isUsable(Sense.bare(name), kind, prior))
                    && !(kind == Kind.CITY && !label && isOfTerritory(name, stated.get(0), placeNames))) {
                put(names, name, removed);
            }
        }
        Corrections.addedNames(id).forEach(name -> put(names, name, Set.of()));
        return List.copyOf(names.values());
    }

    /** Some sources call a city by its province as well. */
    private static boolean isOfTerritory(String name, String label, Set<String> placeNames) {
        String key = NameKey.of(name);
        return placeNames.contains(key) && !NameKey.of(label).contains(key);
    }

    /** Keeps the spelling that asks for less: "Apec" also stands for APEC. */
    private static void put(Map<String, String> names, String name, Set<String> removed) {
        String key = NameKey.of(Sense.bare(name));
        if (!key.isEmpty() && !removed.contains(key)) {
            names.merge(key, name, (old, fresh) -> isCapitals(old) && !isCapitals(fresh) ? fresh : old);
        }
    }

    private static boolean isUsable(String name, Kind kind, double prior) {
        if (UNUSABLE.matcher(name).find() || !isLatin(name) || name.isEmpty()) {
            return false;
        }
        boolean starts = Character.isUpperCase(name.codePointAt(0))
                || Character.isDigit(name.charAt(0))
                || name.startsWith("al-");
        boolean letters = NameKey.of(name).replace(" ", "").length() > 2 || isCapitals(name) && prior >= WELL_KNOWN;
        boolean address = name.contains(",") && (kind.isPlace() || kind == Kind.DEPENDENCY || kind == Kind.PERSON);
        return starts
                && letters
                && !address
                && !(kind == Kind.PERSON && TITLED.matcher(name).matches());
    }

    private static List<String> derived(String name, Kind kind, double prior) {
        List<String> derived = new ArrayList<>();
        if (kind == Kind.PERSON && prior >= PROMINENT) {
            derived.addAll(shortened(name));
        }
        if (kind == Kind.PERSON) {
            derived.add(ROYAL.matcher(name).replaceFirst("$1"));
            derived.add(INITIAL.matcher(name).replaceAll(""));
            derived.add(withoutUmlauts(name));
        } else if (kind.isOrganization()) {
            derived.add(AMERICAN.matcher(name).replaceFirst("US "));
            derived.add(withoutCountry(name));
            derived.add(CORPORATE.matcher(name).replaceFirst(""));
        }
        derived.removeIf(name::equals);
        return derived;
    }

    /** As agencies whose wires had no other letters wrote German and Danish names: "Schroeder", "Groenbaek". */
    private static String withoutUmlauts(String name) {
        return name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
    }

    /** What news makes of a long name: "Tayyip Erdogan", "Lula da Silva", "Mohammed Farmajo". */
    private static List<String> shortened(String name) {
        String[] words = name.split(" ");
        List<String> shortened = new ArrayList<>();
        for (int from = 1; from < words.length - 1; from++) {
            if (Character.isUpperCase(words[from].codePointAt(0)) && words[from].length() > 2) {
                shortened.add(String.join(" ", List.of(words).subList(from, words.length)));
            }
        }
        if (words.length > 2
                && Character.isUpperCase(words[words.length - 1].codePointAt(0))
                && !name.contains(" of ")) {
            shortened.add(words[0] + " " + words[words.length - 1]);
        }
        return shortened;
    }

    /** In America the "Securities and Exchange Commission" is that of the United States. */
    private static String withoutCountry(String name) {
        String rest = AMERICAN.matcher(name).replaceFirst("");
        return rest.split(" ").length > 2 ? rest : name;
    }

    /** An article is no part of a name, except of a newspaper's. */
    private static String plain(String name, Kind kind) {
        return kind != Kind.MEDIA && name.matches("(?i)the .+") ? name.substring(4) : name;
    }

    static boolean isCapitals(String name) {
        return name.codePoints().noneMatch(Character::isLowerCase)
                && name.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
