package org.chancery.entity.index;

import java.util.List;

/** The files of a catalogue folder, and what their keys begin with; docs/wikidata.md describes them. */
final class IndexFiles {
    static final String MANIFEST = "catalogue.chancery";
    static final String NAMES = "names.fst";
    static final String NAMES_META = "names.meta";
    static final String POSTINGS = "postings.bin";
    static final String ENTRIES = "entries.bin";
    static final String IDS = "ids.bin";
    static final String OFFSETS = "offsets.bin";

    /** All but the manifest. */
    static final List<String> DATA = List.of(NAMES, NAMES_META, POSTINGS, ENTRIES, IDS, OFFSETS);

    /** What a key of the names begins with. */
    static final char WHOLE = '1';

    static final char FAMILY = '2';
    static final char SPELLED = '3';
    static final char BODY = '4';
    static final char LONGEST = '5';

    private IndexFiles() {}
}
