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
}
