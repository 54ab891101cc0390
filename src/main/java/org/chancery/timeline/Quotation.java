package org.chancery.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.event.Status;

/**
 * What one article says of an event.
 *
 * @param claim the id of the claim
 * @param article the id of the article
 * @param story the id of the article that stands for all copies of its wire story
 * @param publisher who published it
 * @param headline the article's headline
 * @param url where the article is
 * @param reported the day of the article
 * @param status what it says of the reality of the event
 * @param edtf when it says that the event happens
 * @param phrase its words for that
 * @param attributedTo who says so, when not the article itself
 * @param quote the sentence; absent in a store without quotes
 * @param confidence how sure the reading is, 0 to 1
 */
public record Quotation(
        String claim,
        String article,
        String story,
        Optional<String> publisher,
        Optional<String> headline,
        Optional<String> url,
        Optional<LocalDate> reported,
        Status status,
        Optional<String> edtf,
        Optional<String> phrase,
        Optional<String> attributedTo,
        Optional<String> quote,
        double confidence) {
    public Quotation {
        requireNonNull(claim, "claim is null");
        requireNonNull(article, "article is null");
        requireNonNull(story, "story is null");
        requireNonNull(publisher, "publisher is null");
        requireNonNull(headline, "headline is null");
        requireNonNull(url, "url is null");
        requireNonNull(reported, "reported is null");
        requireNonNull(status, "status is null");
        requireNonNull(edtf, "edtf is null");
        requireNonNull(phrase, "phrase is null");
        requireNonNull(attributedTo, "attributedTo is null");
        requireNonNull(quote, "quote is null");
    }

    /** Who is named for it: the publisher, or else the article. */
    public String source() {
        return publisher.orElse(article);
    }
}
