package org.chancery.entity.catalogue;

import java.util.Comparator;
import java.util.List;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.FamilyName;
import org.chancery.entity.Kind;
import org.chancery.entity.NameKey;
import org.chancery.entity.Sense;

/** By which keys an entry is found, and what it is called by each. */
public final class NameIndex {
    /** What a key is. */
    public enum Use {
        /** A whole name or a demonym. */
        WHOLE,
        /** The family name of a person. */
        FAMILY
    }

    /** Takes what a key means. */
    public interface Sink {
        /** @param name the place of the name among the names of the entry and its demonyms behind them */
        void take(Use use, String key, Sense sense, int name);
    }

    /** The order of what one key can mean. */
    public static final Comparator<Sense> LIKELIEST = Comparator.comparingDouble(
                    (Sense sense) -> sense.entry().prior())
            .reversed()
            .thenComparing(sense -> sense.entry().id());

    private NameIndex() {}

    /** Hands on the keys of an entry in the order of its names; a key can come twice. Offices are found by the words of the tables, not by name. */
    public static void of(CatalogueEntry entry, List<String> names, Sink sink) {
        if (entry.kind() == Kind.OFFICE) {
            return;
        }
        boolean person = entry.kind() == Kind.PERSON;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Sense.How how = NameRules.isCapitals(name) && !person ? Sense.How.ACRONYM : Sense.How.NAME;
            sink.take(Use.WHOLE, NameKey.of(Sense.bare(name)), new Sense(entry, how, name), i);
            if (person) {
                Sense family = new Sense(entry, Sense.How.FAMILY_NAME, name);
                for (String key : FamilyName.keys(name, entry.entity().country())) {
                    sink.take(Use.FAMILY, key, family, i);
                }
            }
        }
        for (int i = 0; i < entry.demonyms().size(); i++) {
            String demonym = entry.demonyms().get(i);
            Sense sense = new Sense(entry, Sense.How.DEMONYM, demonym);
            sink.take(Use.WHOLE, NameKey.of(Sense.bare(demonym)), sense, names.size() + i);
        }
    }

    /** Whether a name is found by other spellings of it as well. */
    public static boolean isSpelled(Sense sense, String key) {
        return sense.entry().kind() == Kind.PERSON && key.indexOf(' ') > 0;
    }

    /** The first word of a key. */
    public static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** The number of words of a key. */
    public static int words(String key) {
        return (int) key.chars().filter(c -> c == ' ').count() + 1;
    }
}
