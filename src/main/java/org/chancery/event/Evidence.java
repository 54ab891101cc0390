package org.chancery.event;

import static java.util.Objects.requireNonNull;

/**
 * The words that make a claim.
 *
 * @param quote the sentence, exactly as in the article
 * @param start offset of the sentence in the article's text, in code points
 * @param end offset behind it, in code points
 * @param trigger the word or words that name the event
 * @param triggerStart offset of the first of them in the article's text, in code points
 */
public record Evidence(String quote, int start, int end, String trigger, int triggerStart) {
    public Evidence {
        requireNonNull(quote, "quote is null");
        requireNonNull(trigger, "trigger is null");
    }
}
