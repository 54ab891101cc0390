package org.chancery.benchmark;

/** The parts of the way from an article to its claims. */
public enum Stage {
    /** From the line of input to an article with its paragraphs. */
    READ("read"),
    /** Tokens, tags, names and syntax: the time spent inside CoreNLP. */
    LANGUAGE("language (CoreNLP)"),
    /** Time expressions. */
    TIMES("times"),
    /** Entities. */
    LINKS("links"),
    /** Which sentences can hold an event, and the claims in them. */
    EVENTS("events"),
    /** Claims as JSON. */
    OUTPUT("JSON output");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }
}
