package org.chancery.entity.judgement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.entity.EntityType;

/** What a name means, as people decided. */
public sealed interface Decision {
    /**
     * It is an item of Wikidata.
     *
     * @param wikidata its id
     * @param described what to call it where no catalogue holds it
     */
    record Link(String wikidata, Optional<Described> described) implements Decision {
        public Link {
            requireNonNull(wikidata, "wikidata is null");
            requireNonNull(described, "described is null");
        }

        @Override
        public Optional<String> target() {
            return Optional.of(wikidata);
        }

        @Override
        public Optional<Described> description() {
            return described;
        }
    }

    /** It is the same as another local entity, and goes with that when that is linked. */
    record Same(String entity, Described described) implements Decision {
        public Same {
            requireNonNull(entity, "entity is null");
            requireNonNull(described, "described is null");
        }

        @Override
        public Optional<String> target() {
            return Optional.of(entity);
        }

        @Override
        public Optional<Described> description() {
            return Optional.of(described);
        }
    }

    /**
     * It has no item: a wrong link is taken away, a missing one is right to be missing.
     *
     * @param type what it is, when it is something else than the linker took it for
     */
    record Nothing(Optional<EntityType> type) implements Decision {
        public Nothing {
            requireNonNull(type, "type is null");
        }
    }

    /** What there is to know of an entity that no catalogue holds. */
    record Described(String label, EntityType type) {
        public Described {
            requireNonNull(label, "label is null");
            requireNonNull(type, "type is null");
        }
    }

    /** The id of the entity that the name means, when it is a given one. */
    default Optional<String> target() {
        return Optional.empty();
    }

    /** What the judgement itself tells of that entity. */
    default Optional<Described> description() {
        return Optional.empty();
    }
}
