package org.chancery.event.lexicon;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Set;

/**
 * Which slots fill which role, as in {@code poss+by,subj > with @ in}: groups separated by commas are tried in turn, those joined by + are added up.
 *
 * @param source slots of who does it
 * @param target slots of to whom
 * @param place slots of where, beyond the usual ones
 */
public record Roles(List<List<Slot>> source, List<List<Slot>> target, List<List<Slot>> place) {
    private static final Splitter GROUPS = Splitter.on(',').trimResults();
    private static final Splitter SLOTS = Splitter.on('+').trimResults();

    public Roles {
        source = List.copyOf(source);
        target = List.copyOf(target);
        place = List.copyOf(place);
    }

    /**
     * @param prepositions the words that count as prepositions
     * @throws IllegalArgumentException when a slot is not known
     */
    static Roles parse(String text, Set<String> prepositions) {
        int at = text.indexOf('@');
        String sides = at < 0 ? text : text.substring(0, at);
        int mark = sides.indexOf('>');
        return new Roles(
                groups(mark < 0 ? sides : sides.substring(0, mark), prepositions),
                groups(mark < 0 ? "" : sides.substring(mark + 1), prepositions),
                groups(at < 0 ? "" : text.substring(at + 1), prepositions));
    }

    private static List<List<Slot>> groups(String text, Set<String> prepositions) {
        if (text.isBlank()) {
            return List.of();
        }
        return GROUPS.splitToStream(text)
                .map(group -> SLOTS.splitToStream(group)
                        .map(slot -> Slot.of(slot, prepositions))
                        .toList())
                .toList();
    }
}
