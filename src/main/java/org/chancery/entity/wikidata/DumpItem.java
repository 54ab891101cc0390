package org.chancery.entity.wikidata;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What is taken from an item of a dump; texts are empty and numbers 0 where it says nothing. Ids are the numbers of Wikidata ids: 30 is Q30. Of the statements
 * for a property only those of the best rank count, of positions all that are not deprecated.
 *
 * @param label English, or what stands for it
 * @param sitelinks how many Wikimedia projects have a page on it
 * @param wikipedia the title of its page in the English Wikipedia
 * @param classes what it is an instance of (P31)
 * @param parents what it is a subclass of (P279)
 * @param countries P17, of people P27; those that have ended only when there are no others
 * @param jurisdictions what an office or law applies to (P1001)
 * @param located the larger places that it lies in (P131)
 * @param capitalOf P1376
 * @param stateOffices the offices of its head of state (P1906)
 * @param governmentOffices the offices of its head of government (P1313)
 * @param gender f, m or empty
 * @param start birth or beginning, as {@link DumpDate} writes dates
 * @param end death or end
 * @param ended whether it has an end, be it known or not
 * @param iso3 the alpha-3 code of a country (P298)
 * @param day the last change of the item, in days since 1970
 */
record DumpItem(
        int id,
        String label,
        List<String> aliases,
        String description,
        int sitelinks,
        String wikipedia,
        List<Integer> classes,
        List<Integer> parents,
        List<Integer> countries,
        List<Integer> jurisdictions,
        List<Integer> located,
        List<Integer> capitalOf,
        List<Integer> stateOffices,
        List<Integer> governmentOffices,
        String gender,
        Point point,
        long population,
        String start,
        String end,
        boolean ended,
        String iso3,
        List<String> demonyms,
        List<Position> positions,
        int day) {
    /** A human (Q5). */
    static final int HUMAN = 5;

    /** Degrees; {@link #NONE} where it lies nowhere. */
    record Point(double latitude, double longitude) {
        static final Point NONE = new Point(Double.NaN, Double.NaN);

        boolean isKnown() {
            return !Double.isNaN(latitude);
        }
    }

    /**
     * A position held (P39).
     *
     * @param of what the statement itself says that it belongs to, 0 when nothing
     * @param ended whether it has an end, be it known or not
     * @param open whether it is said to have no end yet
     */
    record Position(int office, int of, String start, String end, boolean ended, boolean open) {
        Position {
            requireNonNull(start, "start is null");
            requireNonNull(end, "end is null");
        }
    }

    DumpItem {
        requireNonNull(label, "label is null");
        aliases = List.copyOf(aliases);
        classes = List.copyOf(classes);
        parents = List.copyOf(parents);
        countries = List.copyOf(countries);
        jurisdictions = List.copyOf(jurisdictions);
        located = List.copyOf(located);
        capitalOf = List.copyOf(capitalOf);
        stateOffices = List.copyOf(stateOffices);
        governmentOffices = List.copyOf(governmentOffices);
        demonyms = List.copyOf(demonyms);
        positions = List.copyOf(positions);
    }

    boolean isHuman() {
        return classes.contains(HUMAN);
    }
}
