package org.chancery.entity.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.index.Stored;
import org.chancery.entity.wikidata.ItemSketch;

/** A service that knows the items of Wikidata. Implementations may be used by several threads at once. */
public interface Wikidata {
    /** Where it is. */
    String address();

    /**
     * The items that are called by some names, those of each in the order in which the service found them.
     *
     * @return by name; a name is left out when the service did not answer
     */
    Map<String, List<ItemSketch>> namesakes(Collection<String> names);

    /** What it knows of an item. */
    Known item(String id);

    /** What a service knows of an item. */
    sealed interface Known {}

    /** This. */
    record Item(Stored stored) implements Known {}

    /** There is no such item, or it is nothing that a catalogue holds. */
    record Nothing() implements Known {}

    /** It did not answer. */
    record NoAnswer() implements Known {}

    /** The item, when there is one. */
    default Optional<Stored> find(String id) {
        return item(id) instanceof Item found ? Optional.of(found.stored()) : Optional.empty();
    }
}
