package org.chancery.assemble;

import java.util.EnumMap;
import java.util.Map;
import org.chancery.event.EventType;

/** What is known of the event types and of which of them can mean one event: {@code types.tsv} and {@code type-pairs.tsv}. */
final class TypeTable {
    private static final double EQUAL = 0.5;

    private final Map<EventType, TypeTraits> traits = new EnumMap<>(EventType.class);
    private final double[][] weights = new double[EventType.values().length][EventType.values().length];

    private TypeTable() {}

    static TypeTable load() {
        TypeTable table = new TypeTable();
        Table.load("types.tsv", 8).rows().forEach(row -> table.add(traits(row)));
        for (EventType type : EventType.values()) {
            if (!table.traits.containsKey(type)) {
                throw new AssembleException("types.tsv has no row for " + type.localName() + "; add one");
            }
            java.util.Arrays.fill(table.weights[type.ordinal()], Fit.VETO);
            table.weights[type.ordinal()][type.ordinal()] = EQUAL;
        }
        Table.load("type-pairs.tsv", 3).rows().forEach(table::addPair);
        return table;
    }

    private static TypeTraits traits(Table.Row row) {
        return new TypeTraits(
                row.cell(0, EventType::of),
                row.cell(1),
                row.cell(2, Double::valueOf),
                row.cell(3, Integer::valueOf),
                row.cell(4, Integer::valueOf),
                row.cell(5).equals("one"),
                row.cell(5).equals("mediated"),
                row.cell(6).equals("person"),
                row.cell(7).equals("yes"));
    }

    private void add(TypeTraits row) {
        traits.put(row.type(), row);
    }

    private void addPair(Table.Row row) {
        int one = row.cell(0, EventType::of).ordinal();
        int other = row.cell(1, EventType::of).ordinal();
        weights[one][other] = row.cell(2, Double::valueOf);
        weights[other][one] = weights[one][other];
    }

    TypeTraits traits(EventType type) {
        TypeTraits found = traits.get(type);
        if (found == null) {
            throw new AssembleException("types.tsv has no row for " + type.localName() + "; add one");
        }
        return found;
    }

    /** How well two types go together; {@link Fit#VETO} when they never mean one event. */
    double weight(EventType one, EventType other) {
        return weights[one.ordinal()][other.ordinal()];
    }
}
