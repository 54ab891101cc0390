package org.chancery.event.syntax;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.language.Dependencies;
import org.chancery.language.Sentence;

/**
 * Mends two faults that the parser makes often enough to cost events: a reduced relative clause taken for the verb of the sentence ("the tariffs slated for November
 * were averted"), and what stands before a relative pronoun hung below the verb of the relative clause ("a tour of Asia that officials hope will yield a pause").
 */
final class Repairs {
    private final Sentence sentence;
    private final int[] heads;
    private final String[] relations;

    private Repairs(Sentence sentence) {
        this.sentence = requireNonNull(sentence, "sentence is null");
        int size = sentence.tokens().size();
        heads = new int[size];
        relations = new String[size];
        for (int i = 0; i < size; i++) {
            heads[i] = sentence.dependencies().head(i);
            relations[i] = sentence.dependencies().relation(i);
        }
    }

    /** The tree of a parsed sentence, mended. */
    static Dependencies of(Sentence sentence) {
        Repairs repairs = new Repairs(sentence);
        repairs.reducedRelatives();
        repairs.relativePronouns();
        return repairs.isTree() ? new Dependencies(repairs.heads, repairs.relations) : sentence.dependencies();
    }

    private String tag(int token) {
        return sentence.token(token).tag();
    }

    /** A bare participle cannot have a subject: its subject is that of the next passive verb, which has none. Of several the last is the nearest to it. */
    private void reducedRelatives() {
        for (int participle = heads.length - 1; participle >= 0; participle--) {
            if (!tag(participle).equals("VBN") || child(participle, "aux") >= 0) {
                continue;
            }
            int subject = child(participle, "nsubj");
            if (subject < 0 || subject > participle) {
                continue;
            }
            int verb = passiveAfter(participle);
            if (verb >= 0 && heads[verb] != subject && child(verb, "nsubj") < 0 && !isBelow(verb, subject)) {
                if (heads[verb] == participle || isBelow(verb, participle)) {
                    heads[verb] = heads[participle];
                    relations[verb] = relations[participle];
                }
                int mark = child(participle, "mark");
                if (mark >= 0 && mark < subject) {
                    heads[mark] = verb;
                }
                heads[subject] = verb;
                relations[subject] = "nsubj:pass";
                heads[participle] = subject;
                relations[participle] = "acl";
            }
        }
    }

    private int passiveAfter(int participle) {
        for (int i = participle + 1; i < heads.length; i++) {
            if (tag(i).equals("VBN") && child(i, "aux:pass") >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A noun before "that" cannot hang below a verb behind it: it belongs to the verb or, behind "of", to the noun before it. */
    private void relativePronouns() {
        for (int pronoun = 1; pronoun < heads.length; pronoun++) {
            if (!tag(pronoun).equals("WDT") || heads[pronoun] < pronoun) {
                continue;
            }
            for (int noun = 0; noun < pronoun; noun++) {
                boolean caught = heads[noun] > pronoun
                        && sentence.token(heads[noun]).isVerb()
                        && List.of("obl", "nmod").contains(relations[noun])
                        && child(heads[noun], "nsubj") != noun;
                int verb = caught ? verbBefore(noun) : -1;
                if (verb >= 0) {
                    int before = child(noun, "case") - 1;
                    boolean ofNoun = before >= 0
                            && sentence.token(before).isNoun()
                            && sentence.token(before + 1).lemma().equals("of");
                    heads[noun] = ofNoun ? before : verb;
                    relations[noun] = ofNoun ? "nmod" : "obl";
                }
            }
        }
    }

    private int verbBefore(int noun) {
        for (int i = noun - 1; i >= 0; i--) {
            if (sentence.token(i).isVerb() && !relations[i].startsWith("aux")) {
                return i;
            }
        }
        return -1;
    }

    /** The first child in a relation or a subtype of it, -1 when there is none. */
    private int child(int head, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && (relations[i].equals(relation) || relations[i].startsWith(relation + ":"))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBelow(int token, int ancestor) {
        for (int at = token, steps = 0; at >= 0 && steps <= heads.length; at = heads[at], steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** Whether every token still leads to a root. */
    private boolean isTree() {
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            for (int steps = 0; at >= 0; steps++, at = heads[at]) {
                if (steps > heads.length) {
                    return false;
                }
            }
        }
        return true;
    }
}
