package org.chancery.cli;

/** Numbers of things, in words. */
final class Count {
    private Count() {}

    /** "1 article", "2 articles". */
    static String of(long number, String singular) {
        return of(number, singular, singular + "s");
    }

    /** "1 entity", "2 entities". */
    static String of(long number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }
}
