package org.chancery.entity;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.language.Sentence;
import org.chancery.language.Token.NameTag;

/** Tells the teams from the places that they are named by: "Germany beat Argentina in Rio de Janeiro". */
final class Teams {
    private static final Set<String> THROUGHOUT = Set.of("across", "throughout");
    private static final Set<String> LIST = Set.of(",", "and", "or");

    /** Words shortly before "of" or "to" by which a team is behind it: "the captain of England", "lost to France". */
    private static final Set<String> SIDES = Set.of(
            "ahead",
            "captain",
            "champions",
            "coach",
            "defeat",
            "fell",
            "lose",
            "loses",
            "losing",
            "loss",
            "losses",
            "lost",
            "second",
            "side",
            "sold",
            "traded",
            "transferred",
            "victory",
            "win");

    private static final int SHORTLY = 3;

    /** Datelines stand at the head of an article. */
    private static final int HEAD = 3;

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "(");

    private final Reading reading;

    Teams(Reading reading) {
        this.reading = reading;
    }

    /** Whether a name that means a country or another place stands for a team. */
    boolean isTeam(Name name, Line line) {
        return reading.sport().covers(line.sentence())
                && name.tag() != NameTag.PERSON
                && name.senses().stream().limit(1).anyMatch(Teams::canPlay)
                && !isLocated(name, line)
                && !isAddress(name, line)
                && !isDateline(name, line);
    }

    private static boolean canPlay(Sense sense) {
        Kind kind = sense.entry().kind();
        return sense.how() != Sense.How.DEMONYM && (isArea(kind) || kind == Kind.CITY);
    }

    private static boolean isArea(Kind kind) {
        return kind.isCountry() || kind == Kind.TERRITORY;
    }

    /** "In Germany", "in Germany and France", "of Spain", "(Croatia)". */
    private boolean isLocated(Name name, Line line) {
        String before = line.key(name.from() - 1);
        int place = before.equals("the") ? name.from() - 2 : name.from() - 1;
        return switch (line.key(place)) {
            case "of", "to" -> !followsSide(place, line);
            case "(" -> line.key(name.to() + 1).equals(")");
            default ->
                Scorer.WHERE.contains(line.key(place)) || THROUGHOUT.contains(line.key(place)) || isListed(name, line);
        };
    }

    private boolean isListed(Name name, Line line) {
        return LIST.contains(line.key(name.from() - 1))
                && hasName(line, last -> last.to() == name.from() - 2 && isLocated(last, line));
    }

    private static boolean followsSide(int word, Line line) {
        return IntStream.range(word - SHORTLY, word).anyMatch(i -> SIDES.contains(line.key(i)));
    }

    /** "Lahore, Pakistan". */
    private boolean isAddress(Name name, Line line) {
        boolean city = name.senses().get(0).entry().kind() == Kind.CITY;
        return city
                && line.key(name.to() + 1).equals(",")
                && hasName(line, area -> area.from() == name.to() + 2 && area.hasKind(Teams::isArea));
    }

    private boolean hasName(Line line, Predicate<Name> wanted) {
        List<Name> names = reading.names(line.sentence().index());
        return names.stream().anyMatch(wanted);
    }

    /** "LONDON (Reuters) - ", "LONDON 1996-08-30". */
    private boolean isDateline(Name name, Line line) {
        Sentence sentence = line.sentence();
        int next = line.word(name.to()).token() + 1;
        boolean city = name.senses().get(0).entry().kind() == Kind.CITY;
        return sentence.index() < HEAD
                && (city || line.word(name.from()).isCapitals())
                && next < sentence.tokens().size()
                && reading.startsLine(line, name)
                && (DASHES.contains(sentence.token(next).text())
                        || isYear(sentence.token(next).text()));
    }

    private static boolean isYear(String text) {
        return text.length() >= 4 && text.substring(0, 4).chars().allMatch(Character::isDigit);
    }
}
