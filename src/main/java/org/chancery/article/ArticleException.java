package org.chancery.article;

import static java.util.Objects.requireNonNull;

/** Why an input gives no article: names the place in the input and the way out, not the input itself. */
public final class ArticleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    public ArticleException(String reason) {
        super(reason);
        this.reason = requireNonNull(reason, "reason is null");
    }

    public ArticleException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = requireNonNull(reason, "reason is null");
    }

    /** The message; never null. */
    public String reason() {
        return reason;
    }
}
