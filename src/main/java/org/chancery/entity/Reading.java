package org.chancery.entity;

import com.google.common.base.Suppliers;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.language.AnnotatedArticle;
import org.chancery.time.TimeExpression;

/** What one article tells about its names as a whole, before each is resolved. */
final class Reading {
    /** Who takes office within so many years is in the news before. */
    private static final int YEARS_BEFORE_OFFICE = 4;

    private static final Set<String> NAMING = Set.of("named", "called", "surnamed");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final int FAR = 6;

    private final AnnotatedArticle article;
    private final Catalogue catalogue;
    private final KnownGroups groups;
    private final Optional<LocalDate> day;
    private final SpokenDays spoken;
    private final SportNews sport;
    private final List<Line> lines;
    private final List<List<Name>> names = new ArrayList<>();
    private final Map<Line, List<Name>> catalogued = new IdentityHashMap<>();
    private final Map<Line, List<Name>> grouped = new IdentityHashMap<>();
    private final Tally tally;
    private final Supplier<Set<String>> cityRegions = Suppliers.memoize(this::findCityRegions);
    private final Supplier<SetMultimap<String, String>> placeWords = Suppliers.memoize(this::findPlaceWords);
    private final Supplier<Set<String>> described = Suppliers.memoize(this::findDescribed);
    private final Acronyms acronyms = new Acronyms();
    private final Bodies bodies = new Bodies();
    private final Cast cast = new Cast();

    Reading(AnnotatedArticle article, List<TimeExpression> times, Catalogue catalogue, NameSpans spans) {
        this.article = article;
        this.catalogue = catalogue;
        groups = spans.groups();
        day = article.article().published();
        spoken = new SpokenDays(times, day);
        lines = article.sentences().stream().map(Line::of).toList();
        lines.forEach(line -> names.add(spans.find(line)));
        tally = Tally.of(names);
        for (int i = 0; i < lines.size(); i++) {
            acronyms.read(lines.get(i), names.get(i));
            bodies.read(lines.get(i), names.get(i), catalogue);
        }
        sport = new SportNews(
                article, sentence -> names.get(sentence.index()).stream().anyMatch(Reading::isPolitician));
    }

    /** A whole name of somebody whom the catalogue holds, nearly all of whom held an office. */
    private static boolean isPolitician(Name name) {
        return name.length() > 1
                && name.senses().stream()
                        .limit(1)
                        .anyMatch(sense -> sense.entry().kind() == Kind.PERSON);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    KnownGroups groups() {
        return groups;
    }

    /** The day that the article appeared. */
    Optional<LocalDate> day() {
        return day;
    }

    /** Whether all offices that make a person known were taken up long after the article: "George Bush" of 1990 is the father. */
    boolean isOfLater(CatalogueEntry entry) {
        if (entry.kind() != Kind.PERSON || day.isEmpty()) {
            return false;
        }
        LocalDate soon = day.get().plusYears(YEARS_BEFORE_OFFICE);
        List<Tenure> tenures = catalogue.tenures(entry.id());
        return !tenures.isEmpty()
                && tenures.stream().allMatch(tenure -> Holders.begin(tenure).isAfter(soon));
    }

    /** The days that its sentences speak of. */
    SpokenDays spoken() {
        return spoken;
    }

    /** Which sentences tell of games. */
    SportNews sport() {
        return sport;
    }

    List<Line> lines() {
        return lines;
    }

    /** The names of a line, in order. */
    List<Name> names(int line) {
        return names.get(line);
    }

    /** The names of the catalogue in a line, whatever else has been made of its words. */
    List<Name> catalogued(Line line) {
        return catalogued.computeIfAbsent(line, new NameFinder(catalogue)::find);
    }

    /** The groups in a line, whatever else has been made of its words. */
    List<Name> grouped(Line line) {
        return grouped.computeIfAbsent(line, any -> groups.with(any, List.of()));
    }

    void names(int line, List<Name> better) {
        names.set(line, List.copyOf(better));
    }

    /** The words of the article from one word of a line to another, as written. */
    String text(Line line, int from, int to) {
        return article.text(line.word(from).start(), line.word(to).end());
    }

    /** Whether a name begins a line of the article's text. */
    boolean startsLine(Line line, Name name) {
        int start = line.word(name.from()).start();
        return start == 0 || article.text(start - 1, start).equals("\n");
    }

    /** A name as written, on one line. */
    String label(Line line, Name name) {
        return text(line, name.from(), name.to()).replaceAll("\\s+", " ");
    }

    /** Whether the article names a well-known city of a part of a country. */
    boolean namesCityOf(CatalogueEntry region) {
        return cityRegions.get().contains(Scorer.regionKey(region));
    }

    /** Whether the article speaks of a place, or of its country, by other words than a name. */
    boolean speaksOf(Entity place, String key) {
        Set<String> words = placeWords.get().get(place.country().orElse(place.id()));
        return words.size() > (words.contains(key) ? 1 : 0);
    }

    private Set<String> findCityRegions() {
        return names.stream()
                .flatMap(List::stream)
                .flatMap(name -> Tally.clear(name).stream())
                .map(Sense::entry)
                .filter(entry -> entry.kind() == Kind.CITY)
                .flatMap(entry -> entry.region().stream())
                .map(NameKey::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the article says who bears a name, as one does of somebody whom nobody knows: "Singh, a taxi driver", "a man named Brown". */
    boolean describes(String key) {
        return described.get().contains(key);
    }

    /** Whether the article speaks of an office that a term of office is one of. */
    boolean speaksOf(Tenure tenure) {
        return IntStream.range(0, lines.size())
                .mapToObj(this::offices)
                .flatMap(List::stream)
                .map(OfficePhrase::office)
                .anyMatch(office -> office.hasHolders() && office.fits(tenure));
    }

    private List<OfficePhrase> offices(int line) {
        return new OfficeFinder(lines.get(line), names.get(line)).find();
    }

    private Set<String> findDescribed() {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<OfficePhrase> phrases = offices(i);
            for (Name name : names.get(i)) {
                boolean named = NAMING.contains(line.key(name.from() - 1));
                boolean beside = line.key(name.to() + 1).equals(",") && ARTICLES.contains(line.key(name.to() + 2));
                boolean office = phrases.stream()
                        .anyMatch(phrase -> phrase.from() > name.to() && phrase.from() <= name.to() + FAR);
                if (named || beside && !office) {
                    found.add(line.key(name.from(), name.to()));
                }
            }
        }
        return Set.copyOf(found);
    }

    /** The names of countries, and of places by the country that they lie in. */
    private SetMultimap<String, String> findPlaceWords() {
        SetMultimap<String, String> words = HashMultimap.create();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (Name name : names.get(i)) {
                Tally.clear(name)
                        .map(Sense::entry)
                        .filter(entry -> entry.kind().isPlace() || entry.kind().isCountry())
                        .ifPresent(entry -> words.put(
                                entry.entity().country().orElse(entry.id()), line.key(name.from(), name.to())));
            }
        }
        return words;
    }

    Tally tally() {
        return tally;
    }

    Acronyms acronyms() {
        return acronyms;
    }

    Bodies bodies() {
        return bodies;
    }

    Cast cast() {
        return cast;
    }
}
