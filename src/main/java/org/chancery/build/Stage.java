package org.chancery.build;

/** The parts of a build that are timed. Those up to {@link #SHAPES} run in several threads at once, and their times are added up. */
public enum Stage {
    /** Loading the language models, once and only when there is something to analyse. */
    MODELS("load models"),
    /** Sentences, tags, names and syntax. */
    LANGUAGE("analyse language"),
    /** Times, entities and claims. */
    CLAIMS("find claims"),
    /** Checking what is to be written. */
    SHAPES("check"),
    /** Making events of claims. */
    ASSEMBLY("assemble events"),
    /** Reading and writing the store. */
    STORE("store");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }
}
