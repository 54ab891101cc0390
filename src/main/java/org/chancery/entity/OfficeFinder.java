package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the words for offices in a sentence, with the country that they speak of: "Japan's newly elected prime minister", "the president of France". */
final class OfficeFinder {
    private static final Set<String> NOT_PRESENT = Table.read(OfficeFinder.class, "not-in-office.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_ADJECTIVES = 4;

    private final Line line;
    private final List<Name> names;

    OfficeFinder(Line line, List<Name> names) {
        this.line = line;
        this.names = names;
    }

    /** The offices of a sentence, from left to right; none overlap. */
    List<OfficePhrase> find() {
        List<OfficePhrase> found = new ArrayList<>();
        for (int i = 0; i < line.size(); ) {
            Optional<OfficePhrase> phrase = at(i);
            phrase.ifPresent(found::add);
            i = phrase.map(OfficePhrase::to).orElse(i) + 1;
        }
        return found;
    }

    private Optional<OfficePhrase> at(int title) {
        for (int length = Math.min(Office.longest(line.key(title)), line.size() - title); length > 0; length--) {
            int end = title + length - 1;
            Optional<Office> office = Office.find(line.key(title, end));
            if (office.isPresent() && hasNoun(title, end) && !isInsideName(title, end)) {
                return Optional.of(phrase(title, end, office.get()));
            }
        }
        return Optional.empty();
    }

    private boolean hasNoun(int from, int to) {
        return IntStream.rangeClosed(from, to).anyMatch(i -> line.tag(i).startsWith("N"));
    }

    private boolean isInsideName(int from, int to) {
        return names.stream().anyMatch(name -> name.from() <= from && to <= name.to());
    }

    private OfficePhrase phrase(int title, int end, Office office) {
        int before = beforeAdjectives(title);
        boolean present = !isNotPresent(before + 1, title) && !line.key(end + 1).equals("elect");
        Optional<Name> left = countryEndingAt(line.word(Math.max(before, 0)).isPossessive() ? before - 1 : before);
        Optional<Name> right = left.isPresent() ? Optional.empty() : countryAfterOf(end);
        int from = left.map(Name::from).orElse(title);
        Optional<String> named = left.or(() -> right).flatMap(OfficeFinder::country);
        boolean plural = !line.key(title, end).equals(office.words());
        return new OfficePhrase(
                from,
                right.map(Name::to).orElse(end),
                title,
                end,
                office,
                named.or(office::country),
                named.isPresent(),
                plural,
                present && !(left.isPresent() && NOT_PRESENT.contains(line.key(from - 1))),
                line.key(from - 1).equals("the")
                        || left.isEmpty() && line.key(before).equals("the"));
    }

    /** The index of the word before the adjectives that stand before a word. */
    private int beforeAdjectives(int title) {
        int at = title - 1;
        while (at >= 0
                && title - at <= MOST_ADJECTIVES
                && isAdjective(at)
                && countryEndingAt(at).isEmpty()) {
            at--;
        }
        return at;
    }

    private boolean isAdjective(int word) {
        String tag = line.tag(word);
        return tag.startsWith("JJ")
                || tag.startsWith("RB")
                || tag.equals("VBN")
                || NOT_PRESENT.contains(line.key(word));
    }

    private boolean isNotPresent(int from, int to) {
        for (int i = Math.max(from, 0); i < to; i++) {
            if (NOT_PRESENT.contains(line.key(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Name> countryEndingAt(int word) {
        return names.stream()
                .filter(name -> name.to() == word && country(name).isPresent())
                .findFirst();
    }

    private Optional<Name> countryAfterOf(int end) {
        if (!line.key(end + 1).equals("of")) {
            return Optional.empty();
        }
        int first = line.key(end + 2).equals("the") ? end + 3 : end + 2;
        return names.stream()
                .filter(name -> name.from() == first
                        && !name.has(Sense.How.DEMONYM)
                        && country(name).isPresent())
                .filter(this::isAlone)
                .findFirst();
    }

    /** Whether a name does not only stand before something else: "of the U.S. Chamber of Commerce", "of the UN-backed government". */
    private boolean isAlone(Name name) {
        int next = line.word(name.to()).token() + 1;
        String tag = next < line.sentence().tokens().size()
                ? line.sentence().token(next).tag()
                : "";
        return !tag.startsWith("N") && !tag.startsWith("J") && !tag.equals("HYPH");
    }

    /** The country or the body between governments that a name means, be it by a capital. */
    static Optional<String> country(Name name) {
        return name.senses().stream()
                .map(Sense::entry)
                .filter(entry -> entry.kind().isCountry()
                        || entry.kind() == Kind.INTERGOVERNMENTAL
                        || entry.entity().standsFor().isPresent())
                .map(entry -> entry.entity().standsFor().orElse(entry.id()))
                .findFirst();
    }
}
