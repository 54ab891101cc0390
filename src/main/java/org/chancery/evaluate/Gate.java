package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The least that figures have to reach, by name. */
public record Gate(Map<String, Double> least) {
    public Gate {
        least = new TreeMap<>(least);
    }

    /** @throws EvaluateException when a figure is asked for that there is none of */
    public void requireKnown(List<String> names) {
        for (String name : least.keySet()) {
            if (!names.contains(name)) {
                throw new EvaluateException(
                        "--min: this task has no figure " + name + "; there are: " + String.join(", ", names));
            }
        }
    }

    /** One message for each figure that is too low, or not defined. */
    public List<String> shortfalls(List<Score> scores) {
        List<String> messages = new ArrayList<>();
        for (Score score : scores) {
            Figure figure = score.figure();
            Double wanted = least.get(figure.name());
            if (wanted != null && !(figure.value() >= wanted)) {
                messages.add(String.format(
                        Locale.ROOT,
                        "%s is %s, %.4f is asked for",
                        figure.name(),
                        figure.isDefined() ? String.format(Locale.ROOT, "%.4f", figure.value()) : "not defined",
                        wanted));
            }
        }
        return messages;
    }
}
