package org.chancery.entity.catalogue;

/** A catalogue, or what one is made from, that cannot be read or written; the message names the file, the place in it and the way out. */
public final class CatalogueException extends RuntimeException {
    public CatalogueException(String message) {
        super(message);
    }

    public CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
