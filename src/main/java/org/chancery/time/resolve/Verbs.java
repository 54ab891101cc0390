package org.chancery.time.resolve;

import java.util.List;
import java.util.Locale;
import org.chancery.language.Token;
import org.chancery.time.lexis.Vocabulary;

/** Tells the tense of a verb from the tags and lemmas of its group; no parse is needed. */
final class Verbs {
    private static final int LONGEST_GROUP = 5;

    private final Vocabulary vocabulary;

    Verbs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a word marks a plan by itself: "slated", "upcoming". */
    boolean isPlanned(Token token) {
        boolean kind = token.tag().startsWith("JJ")
                || token.tag().equals("VBN")
                || token.tag().equals("VBD");
        return kind
                && (vocabulary.is("planned", token.lemma())
                        || vocabulary.is("planned", token.text().toLowerCase(Locale.ROOT)));
    }

    /** The tense of the verb at an index; NONE for a participle that leaves it to another verb. */
    Tense of(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        return switch (token.tag()) {
            case "MD" -> modal(tokens, verb);
            case "VBD" ->
                isPlanned(token) && hasBe(tokens, verb) || isAboutTo(tokens, verb) ? Tense.FUTURE : Tense.PAST;
            case "VBZ", "VBP" -> present(tokens, verb);
            case "VBN" -> participle(tokens, verb);
            case "VBG" -> progressive(tokens, verb);
            case "VB" -> base(tokens, verb);
            default -> Tense.NONE;
        };
    }

    private Tense modal(List<Token> tokens, int at) {
        boolean perfect = at + 2 < tokens.size()
                && tokens.get(at + 1).lemma().equals("have")
                && tokens.get(at + 2).tag().equals("VBN");
        boolean future =
                tokens.get(at).lemma().equals("will") || tokens.get(at).text().equals("will");
        return perfect && !future || isUndone(tokens, at) ? Tense.PAST : Tense.FUTURE;
    }

    /** "could not be reached", "could not immediately confirm": what was not done, while "could come" and "could not be held before Friday" are yet to be. */
    private boolean isUndone(List<Token> tokens, int at) {
        boolean not = at + 1 < tokens.size()
                && (tokens.get(at + 1).text().equals("not")
                        || tokens.get(at + 1).text().equals("n't"));
        if (!not || !tokens.get(at).text().equalsIgnoreCase("could")) {
            return false;
        }
        for (int i = at + 2; i < tokens.size() && i <= at + LONGEST_GROUP; i++) {
            if (vocabulary.is("undone", tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "is to visit", "was set to", "is going to", "plans to". */
    private boolean isAboutTo(List<Token> tokens, int verb) {
        for (int i = verb + 1; i < tokens.size() && i <= verb + 3; i++) {
            Token next = tokens.get(i);
            if (next.tag().equals("TO")) {
                return tokens.get(verb).lemma().equals("be");
            }
            boolean between =
                    isPlanned(next) || next.lemma().equals("go") || next.tag().startsWith("RB");
            if (!between) {
                return false;
            }
        }
        return false;
    }

    private Tense present(List<Token> tokens, int verb) {
        if (tokens.get(verb).lemma().equals("have")) {
            for (int i = verb + 1; i < tokens.size() && i <= verb + 3; i++) {
                if (tokens.get(i).tag().equals("VBN")) {
                    return Tense.PAST;
                }
            }
        }
        boolean infinitive =
                verb + 1 < tokens.size() && tokens.get(verb + 1).tag().equals("TO");
        return infinitive || isAboutTo(tokens, verb) ? Tense.FUTURE : Tense.PRESENT;
    }

    private Tense participle(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - LONGEST_GROUP; i--) {
            Token aux = tokens.get(i);
            if (aux.tag().equals("MD")) {
                return modal(tokens, i);
            }
            if (aux.lemma().equals("have")) {
                return perfect(tokens, i);
            }
            if (aux.lemma().equals("be") && aux.isVerb()) {
                boolean finite = aux.tag().equals("VBZ")
                        || aux.tag().equals("VBP")
                        || aux.tag().equals("VBD");
                if (finite) {
                    Tense plain = aux.tag().equals("VBD") ? Tense.PAST : Tense.PRESENT;
                    return isPlanned(tokens.get(verb)) ? Tense.FUTURE : plain;
                }
            } else if (!aux.tag().startsWith("RB") && !aux.lemma().equals("be")) {
                break;
            }
        }
        if (isPlanned(tokens.get(verb))) {
            return Tense.FUTURE;
        }
        return isAttribute(tokens, verb) ? Tense.NONE : Tense.PAST;
    }

    /** "had met", "has met", "may have met". */
    private Tense perfect(List<Token> tokens, int have) {
        return switch (tokens.get(have).tag()) {
            case "VBD" -> Tense.BEFORE_PAST;
            case "VB" -> base(tokens, have);
            default -> Tense.PAST;
        };
    }

    /** "a signed agreement": an adjective in all but its tag. */
    private static boolean isAttribute(List<Token> tokens, int verb) {
        String before = verb > 0 ? tokens.get(verb - 1).tag() : "";
        boolean noun = verb + 1 < tokens.size() && tokens.get(verb + 1).isNoun();
        return noun
                && (before.equals("DT") || before.startsWith("JJ") || before.equals("PRP$") || before.equals("POS"));
    }

    private Tense progressive(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - LONGEST_GROUP; i--) {
            Token aux = tokens.get(i);
            if (aux.lemma().equals("be") && aux.isVerb()) {
                return aux.tag().equals("VBD") ? Tense.PAST : aux.tag().equals("VB") ? base(tokens, i) : Tense.PRESENT;
            }
            if (aux.tag().equals("IN")) {
                return aux.lemma().equals("since") || aux.lemma().equals("after") ? Tense.PAST : Tense.NONE;
            }
            if (!aux.tag().startsWith("RB")) {
                break;
            }
        }
        return Tense.NONE;
    }

    /** An infinitive speaks of what is to come, unless a verb of the past says that it came about. */
    private Tense base(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - LONGEST_GROUP; i--) {
            Token aux = tokens.get(i);
            if (aux.tag().equals("MD")) {
                return modal(tokens, i);
            }
            if (aux.lemma().equals("do")) {
                return aux.tag().equals("VBD") ? Tense.PAST : Tense.PRESENT;
            }
            if (aux.tag().equals("TO")) {
                boolean happened = i > 0
                        && (tokens.get(i - 1).tag().equals("VBD")
                                || tokens.get(i - 1).tag().equals("VBN"))
                        && vocabulary.is("implicative", tokens.get(i - 1).lemma());
                return happened || isOverPlan(tokens, i - 1) ? Tense.PAST : Tense.FUTURE;
            }
            if (!aux.tag().startsWith("RB") && !aux.isVerb()) {
                break;
            }
        }
        return Tense.PRESENT;
    }

    /** "had been due to arrive". */
    private boolean isOverPlan(List<Token> tokens, int plan) {
        return plan >= 2
                && isPlanned(tokens.get(plan))
                && tokens.get(plan - 1).text().equals("been")
                && tokens.get(plan - 2).text().equals("had");
    }

    private static boolean hasBe(List<Token> tokens, int verb) {
        return verb > 0 && tokens.get(verb - 1).lemma().equals("be");
    }
}
