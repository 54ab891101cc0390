package org.chancery.assemble;

/** What it is about, for types whose events come so often that type, parties and days do not tell one from the next. */
final class WordFit implements Fit {
    private static final double ALIKE = 2.0;
    private static final int FEWEST = 3;

    @Override
    public double of(Reading one, Reading other) {
        int fewer = Math.min(one.words().size(), other.words().size());
        if (fewer < FEWEST) {
            return 0;
        }
        long shared = one.words().stream().filter(other.words()::contains).count();
        return ALIKE * shared / fewer;
    }
}
