package org.chancery.event.detail;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.event.Amount;
import org.chancery.event.syntax.Tree;

/** Sums of money and shares in a sentence: "roughly $550 billion", "up to 15%", "at least 20 million euros". */
public final class AmountFinder {
    private static final Map<String, String> SYMBOLS =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "US$", "USD", "₩", "KRW", "₹", "INR");
    private static final Map<String, String> CURRENCIES = Map.of(
            "dollar", "USD", "euro", "EUR", "pound", "GBP", "yen", "JPY", "yuan", "CNY", "won", "KRW", "rupee", "INR",
            "rouble", "RUB", "ruble", "RUB");
    private static final Map<String, Double> SCALES = Map.of(
            "thousand",
            1e3,
            "million",
            1e6,
            "m",
            1e6,
            "mn",
            1e6,
            "billion",
            1e9,
            "bn",
            1e9,
            "trillion",
            1e12,
            "tn",
            1e12);
    private final Article article;
    private final Tree tree;

    public AmountFinder(Article article, Tree tree) {
        this.article = requireNonNull(article, "article is null");
        this.tree = requireNonNull(tree, "tree is null");
    }

    /** The amounts that hang below a word, in the order of the sentence. */
    public List<Amount> below(int word) {
        List<Amount> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Optional<Amount> amount = tree.isBelow(i, word) ? at(i) : Optional.empty();
            amount.ifPresent(found::add);
        }
        return found;
    }

    /** The amount whose number is the given token. */
    private Optional<Amount> at(int number) {
        Optional<Double> value = number(tree.token(number).text());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int last = number;
        double scaled = value.get();
        if (last + 1 < tree.size() && SCALES.containsKey(tree.lemma(last + 1))) {
            scaled *= SCALES.getOrDefault(tree.lemma(++last), 1.0);
        }
        Optional<String> symbol = number > 0
                ? Optional.ofNullable(SYMBOLS.get(tree.token(number - 1).text()))
                : Optional.empty();
        if (symbol.isPresent()) {
            return Optional.of(amount(number - 1, last, scaled, symbol.get()));
        }
        if (last + 1 >= tree.size()) {
            return Optional.empty();
        }
        String after = tree.lemma(last + 1);
        if (after.equals("%") || after.equals("percent")) {
            return Optional.of(amount(number, last + 1, scaled, "%"));
        }
        int end = last + 1;
        return Optional.ofNullable(CURRENCIES.get(after))
                .map(currency -> amount(number, end, value(number, end), currency));
    }

    private double value(int number, int end) {
        double value = number(tree.token(number).text()).orElse(0.0);
        return end - number > 1 ? value * SCALES.getOrDefault(tree.lemma(number + 1), 1.0) : value;
    }

    private Amount amount(int first, int last, double value, String unit) {
        int from = first;
        Amount.Modifier modifier = Amount.Modifier.EXACT;
        for (int length = 2; length >= 1 && modifier == Amount.Modifier.EXACT; length--) {
            if (first - length >= 0) {
                modifier = modifier(words(first - length, first));
                from = modifier == Amount.Modifier.EXACT ? first : first - length;
            }
        }
        String text = article.text()
                .substring(tree.token(from).start(), tree.token(last).end());
        return new Amount(text, value, unit, modifier);
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(tree.lemma(i));
        }
        return words.toString();
    }

    private static Amount.Modifier modifier(String words) {
        return switch (words) {
            case "roughly",
                    "about",
                    "around",
                    "approximately",
                    "some",
                    "nearly",
                    "almost",
                    "an estimated",
                    "close to" -> Amount.Modifier.ABOUT;
            case "up to", "at most", "under", "below" -> Amount.Modifier.UP_TO;
            case "at least", "more than", "over", "above" -> Amount.Modifier.AT_LEAST;
            default -> Amount.Modifier.EXACT;
        };
    }

    private static Optional<Double> number(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0)) || text.length() > 20) {
            return Optional.empty();
        }
        try {
            return Optional.of(Double.parseDouble(text.replace(",", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
