package org.chancery.cli;

/** The formats that lines of data come in. */
enum LineFormat {
    /** JSON Lines. */
    JSONL
}
