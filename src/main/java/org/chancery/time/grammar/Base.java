package org.chancery.time.grammar;

/** What a relative expression counts from. */
public enum Base {
    /** The time of writing: "yesterday", "last month", "two days ago". */
    SPEECH,
    /** The time that the text has just spoken of: "the following day", "a week later", "that year". */
    NARRATIVE,
    /** What the passage is about: "the end of the year" is that of the year told of, in news mostly the year of writing. */
    PASSAGE
}
