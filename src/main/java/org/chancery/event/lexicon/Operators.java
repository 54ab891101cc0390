package org.chancery.event.lexicon;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Token;

/** The words of {@code operators.tsv}, by part of speech; of a word that is there twice the first row counts. */
final class Operators {
    private final Map<PartOfSpeech, Map<String, Operator>> operators;

    Operators(List<Row> rows) {
        Map<PartOfSpeech, Map<String, Operator>> all = new EnumMap<>(PartOfSpeech.class);
        for (Row row : rows) {
            Operator operator = new Operator(effect(row.cell(2)), effect(row.cell(3)));
            Map<String, Operator> ofPos = all.computeIfAbsent(
                    PartOfSpeech.valueOf(row.cell(1).toUpperCase(Locale.ROOT)), pos -> new HashMap<>());
            row.alternatives().forEach(word -> ofPos.putIfAbsent(word, operator));
        }
        operators = all.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, ofPos -> Map.copyOf(ofPos.getValue())));
    }

    private static Operator.Effect effect(String word) {
        return Operator.Effect.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** By its lemma, else as it is written: participles are adjectives too. */
    Optional<Operator> of(Token token, PartOfSpeech pos) {
        Map<String, Operator> ofPos = operators.getOrDefault(pos, Map.of());
        return Optional.ofNullable(ofPos.get(Lexicon.lemma(token)))
                .or(() -> Optional.ofNullable(ofPos.get(token.text().toLowerCase(Locale.ROOT))));
    }
}
