package org.chancery.cli;

import static java.util.Objects.requireNonNull;

import org.chancery.entity.Catalogue;
import org.chancery.entity.Linker;
import org.chancery.entity.Linking;

/**
 * What tells what names mean.
 *
 * @param catalogue describes what they mean
 * @param linker tells which
 */
record Names(Catalogue catalogue, Linking linker) {
    Names {
        requireNonNull(catalogue, "catalogue is null");
        requireNonNull(linker, "linker is null");
    }

    /** A catalogue alone. */
    static Names of(Catalogue catalogue) {
        return new Names(catalogue, new Linker(catalogue));
    }
}
