package org.chancery.evaluate.audit;

/** What a sample is spread over. */
public enum Strata {
    /** Over the types of events, so that rare ones are judged too. */
    TYPE,
    /** Over what the articles say of the reality of the events. */
    STATUS,
    /** Over nothing: every claim is as likely. */
    NONE;

    String of(AuditClaim claim) {
        return switch (this) {
            case TYPE -> claim.type();
            case STATUS -> claim.status();
            case NONE -> "all";
        };
    }
}
