package org.chancery.time.edtf;

/** How sure a date is. */
public enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Whether the date is only near what is written. That a source is unsure of its date moves nothing. */
    public boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }
}
