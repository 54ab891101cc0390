package org.chancery.event.extract;

import org.chancery.entity.Entity;
import org.chancery.event.Status;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.pattern.Found;
import org.chancery.event.pattern.Parties;

/** How sure a claim is: less where a noun carries it, a party is guessed, unnamed or missing, and where the status rests on a modal word. */
final class Confidence {
    private Confidence() {}

    static double of(Found found, Status status) {
        Parties parties = found.parties();
        double confidence = found.trigger().pos() == PartOfSpeech.VERB ? 0.9 : 0.8;
        confidence -= parties.guessed() ? 0.25 : 0;
        confidence -= parties.isBoth() ? 0 : 0.1;
        confidence -= parties.all().allMatch(Entity::isLinked) ? 0 : 0.05;
        confidence -= status == Status.OCCURRED || status == Status.PLANNED ? 0 : 0.05;
        return Math.round(confidence * 100) / 100.0;
    }
}
