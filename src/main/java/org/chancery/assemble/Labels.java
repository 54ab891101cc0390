package org.chancery.assemble;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.event.EventType;

/** Names events for people by the templates of {@code labels.tsv}, which explains their notation. */
final class Labels {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern FIELD = Pattern.compile("\\{(\\w)}");
    private static final Pattern VERB = Pattern.compile("(\\p{L}+)\\|(\\p{L}+)");
    private static final int LONGEST_TOPIC = 60;

    private record Templates(String acting, String single, String passive) {}

    private final Map<EventType, Templates> templates = new EnumMap<>(EventType.class);
    private final Names names;

    private Labels(Names names) {
        this.names = names;
    }

    static Labels load() {
        Labels labels = new Labels(Names.load());
        for (Table.Row row : Table.load("labels.tsv", 4).rows()) {
            String single = row.cell(2).equals("-") ? row.cell(1) : row.cell(2);
            labels.templates.put(row.cell(0, EventType::of), new Templates(row.cell(1), single, row.cell(3)));
        }
        return labels;
    }

    String of(Draft draft) {
        Templates forms = templates.get(draft.type());
        if (forms == null) {
            throw new AssembleException(
                    "labels.tsv has no row for " + draft.type().localName() + "; add one");
        }
        List<Entity> initiators = draft.hosts().isEmpty() ? draft.roles().initiators() : draft.hosts();
        Map<String, String> fields = Map.of(
                "I", names.list(initiators),
                "R", draft.hosts().isEmpty() ? names.list(draft.roles().recipients()) : "",
                "P", draft.place().place().map(names::inText).orElse(""),
                "D", draft.destination().map(names::inText).orElse(""),
                "A", Names.sums(draft.amounts()),
                "T",
                        draft.topic()
                                .filter(topic -> topic.length() <= LONGEST_TOPIC)
                                .orElse(""));
        String template =
                switch (initiators.size()) {
                    case 0 -> forms.passive();
                    case 1 -> forms.single();
                    default -> forms.acting();
                };
        boolean several = initiators.size() > 1 || initiators.stream().anyMatch(one -> one.type() == EntityType.GROUP);
        return capital(fill(verbs(template, several), fields));
    }

    private static String verbs(String template, boolean several) {
        return VERB.matcher(template).replaceAll(several ? "$2" : "$1");
    }

    private static String fill(String template, Map<String, String> fields) {
        String kept = OPTIONAL.matcher(template).replaceAll(part -> {
            Matcher field = FIELD.matcher(part.group(1));
            boolean known =
                    !field.find() || !fields.getOrDefault(field.group(1), "").isEmpty();
            return Matcher.quoteReplacement(known ? part.group(1) : "");
        });
        return FIELD.matcher(kept)
                .replaceAll(field -> Matcher.quoteReplacement(fields.getOrDefault(field.group(1), "")));
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : new StringBuilder()
                        .appendCodePoint(Character.toUpperCase(sentence.codePointAt(0)))
                        .append(sentence, sentence.offsetByCodePoints(0, 1), sentence.length())
                        .toString();
    }
}
