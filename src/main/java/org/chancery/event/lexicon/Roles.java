package org.chancery.event.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Which slots fill which role, as in {@code poss+by,subj > with @ in}: groups separated by commas are tried in turn, those joined by + are added up.
 *
 * @param source slots of who does it
 * @param target slots of to whom
 * @param place slots of where, beyond the usual ones
 */
public record Roles(List<List<Slot>> source, List<List<Slot>> target, List<List<Slot>> place) {
    public Roles {
        source = List.copyOf(source);
        target = List.copyOf(target);
        place = List.copyOf(place);
    }

    static Roles parse(String text) {
        String[] atPlace = text.split("@", 2);
        String[] sides = atPlace[0].split(">", 2);
        return new Roles(
                groups(sides[0]),
                sides.length > 1 ? groups(sides[1]) : List.of(),
                atPlace.length > 1 ? groups(atPlace[1]) : List.of());
    }

    private static List<List<Slot>> groups(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        return Arrays.stream(text.trim().split(","))
                .map(group -> Arrays.stream(group.trim().split("\\+"))
                        .map(String::strip)
                        .map(Slot::new)
                        .toList())
                .toList();
    }
}
