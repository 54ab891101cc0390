package org.chancery.event.lexicon;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Named sets of lemmas ({@code classes.tsv}). */
public final class WordClasses {
    private final SetMultimap<String, String> words;

    WordClasses(List<Row> rows) {
        ImmutableSetMultimap.Builder<String, String> builder = ImmutableSetMultimap.builder();
        for (Row row : rows) {
            builder.putAll(row.cell(0), row.cell(1).split(" "));
        }
        words = builder.build();
    }

    /** The lemmas of a class; empty when there is none of that name. */
    public Set<String> of(String name) {
        return words.get(name);
    }

    /** The lemmas that {@code a|b|@name} stands for. */
    Set<String> expand(String alternatives) {
        Set<String> all = new TreeSet<>();
        for (String one : Arrays.asList(alternatives.split("\\|"))) {
            if (one.startsWith("@")) {
                Set<String> members = words.get(one.substring(1));
                if (members.isEmpty()) {
                    throw new IllegalArgumentException("no class of words " + one);
                }
                all.addAll(members);
            } else {
                all.add(one);
            }
        }
        return all;
    }
}
