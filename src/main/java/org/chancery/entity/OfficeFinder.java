package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the words for offices in a sentence, with the country that they speak of: "Japan's newly elected prime minister", "the president of France". */
final class OfficeFinder {
    private static final String ELECT = "elect";
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
        Optional<Name> left = countryEndingAt(line.word(Math.max(before, 0)).isPossessive() ? before - 1 : before);
        boolean elect = line.key(end + 1).equals(ELECT);
        int last = elect ? end + 1 : end;
        Optional<Name> right = left.isPresent() ? Optional.empty() : countryAfterOf(last);
        int from = left.map(Name::from).orElse(title);
        int first = left.isPresent() ? beforeStanding(from) : before;
        Optional<String> named = left.or(() -> right).flatMap(OfficeFinder::country);
        boolean plural = !line.key(title, end).equals(office.words());
        return new OfficePhrase(
                from,
                right.map(Name::to).orElse(last),
                title,
                end,
                office,
                named.or(office::country),
                named.isPresent(),
                plural,
                standing(first + 1, title, elect),
                line.key(first).equals("the"));
    }

    private Standing standing(int from, int title, boolean elect) {
        List<Standing> said = new ArrayList<>();
        if (elect) {
            said.add(Standing.ELECT);
        }
        for (int i = Math.max(from, 0); i < title; i++) {
            Standing.of(line, i).ifPresent(said::add);
        }
        return Standing.of(said);
    }

    /** The index of the word before those that tell of an office that its holder is another, with a country between them: "the then British". */
    private int beforeStanding(int from) {
        int at = from - 1;
        while (Standing.of(line, at).isPresent()) {
            at--;
        }
        return at;
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
                || Standing.of(line, word).isPresent();
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
