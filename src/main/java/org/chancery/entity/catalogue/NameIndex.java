package org.chancery.entity.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.FamilyName;
import org.chancery.entity.Kind;
import org.chancery.entity.NameKey;
import org.chancery.entity.Sense;

/** By which keys an entry is found, and what it is called by each. The names of an entry are counted from 0 on, its demonyms behind them. */
public final class NameIndex {
    /** What a key is. */
    public enum Use {
        /** A whole name or a demonym. */
        WHOLE,
        /** The family name of a person. */
        FAMILY
    }

    /** Takes the keys of an entry. */
    public interface Sink {
        /** @param name the place of the name that has the key */
        void take(Use use, String key, int name);
    }

    /** The order of what one key can mean. */
    public static final Comparator<Sense> LIKELIEST = Comparator.comparingDouble(
                    (Sense sense) -> sense.entry().prior())
            .reversed()
            .thenComparing(sense -> sense.entry().id());

    private NameIndex() {}

    /** Hands on the keys of an entry in the order of its names; a key can come twice. Offices are found by the words of the tables, not by name. */
    public static void of(CatalogueEntry entry, List<String> names, Sink sink) {
        of(entry.kind(), entry.entity().country(), names, entry.demonyms(), sink);
    }

    /** The same of an entry that is not read yet. */
    static void of(EntryCells cells, Sink sink) {
        Optional<String> country = Optional.of(cells.country()).filter(id -> !id.isEmpty());
        of(cells.kind(), country, cells.names(), cells.demonyms(), sink);
    }

    private static void of(Kind kind, Optional<String> country, List<String> names, List<String> demonyms, Sink sink) {
        if (kind == Kind.OFFICE) {
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            String key = NameKey.of(Sense.bare(names.get(i)));
            sink.take(Use.WHOLE, key, i);
            if (kind == Kind.PERSON) {
                for (String family : FamilyName.ofKey(key, country)) {
                    sink.take(Use.FAMILY, family, i);
                }
            }
        }
        for (int i = 0; i < demonyms.size(); i++) {
            sink.take(Use.WHOLE, NameKey.of(Sense.bare(demonyms.get(i))), names.size() + i);
        }
    }

    /**
     * What an entry is called by a key.
     *
     * @param names the names of the entry
     * @param name the place of the name that has the key
     */
    public static Sense sense(Use use, CatalogueEntry entry, List<String> names, int name) {
        if (name >= names.size()) {
            return new Sense(entry, Sense.How.DEMONYM, entry.demonyms().get(name - names.size()));
        }
        String written = names.get(name);
        if (use == Use.FAMILY) {
            return new Sense(entry, Sense.How.FAMILY_NAME, written);
        }
        boolean isAcronym = entry.kind() != Kind.PERSON && NameRules.isCapitals(written);
        return new Sense(entry, isAcronym ? Sense.How.ACRONYM : Sense.How.NAME, written);
    }

    /** Whether a whole name of something is found by other spellings of it as well. */
    public static boolean isSpelled(Kind kind, String key) {
        return kind == Kind.PERSON && key.indexOf(' ') > 0;
    }

    /** The first word of a key. */
    public static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** The number of words of a key. */
    public static int words(String key) {
        int words = 1;
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
            words++;
        }
        return words;
    }
}
