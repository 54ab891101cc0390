package org.chancery.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.event.Amount;

/** The sums of an event: those of its claims, each once, with the words and the modifier that most stories use. */
final class Sums {
    private static final Comparator<Amount> ORDER = Comparator.comparing(Amount::modifier)
            .thenComparing(Amount::unit)
            .thenComparingDouble(Amount::value)
            .thenComparing(Amount::text);

    private Sums() {}

    static List<Amount> of(List<Reading> readings) {
        Votes<Amount> votes = Votes.of(readings, reading -> reading.amounts().stream());
        List<Amount> sums = new ArrayList<>();
        Stream<Amount> ranked = votes.ranked(ORDER);
        ranked.forEach(amount -> {
            if (sums.stream()
                    .noneMatch(
                            sum -> sum.unit().equals(amount.unit()) && AmountFit.isSame(sum.value(), amount.value()))) {
                sums.add(amount);
            }
        });
        sums.sort(Comparator.comparing(Amount::unit).thenComparingDouble(Amount::value));
        return List.copyOf(sums);
    }
}
