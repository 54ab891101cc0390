package org.chancery.cli;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How far a command has come, in one line. What there is no room for is left out, the bar first.
 *
 * @param unit what is counted, in the plural
 * @param done how many are done
 * @param total how many there are, where that is known
 * @param elapsed since the beginning
 */
record ProgressLine(String unit, long done, OptionalLong total, Duration elapsed) {
    private static final int SHORTEST_BAR = 10;
    private static final int LONGEST_BAR = 40;

    ProgressLine {
        requireNonNull(unit, "unit is null");
        requireNonNull(total, "total is null");
        requireNonNull(elapsed, "elapsed is null");
    }

    /** The line, of at most so many characters. */
    String draw(int width) {
        String counted = "reading " + done + (total.isPresent() ? " of " + total.getAsLong() : "") + " " + unit;
        String whole = counted + ", " + pace();
        int room = width - counted.length() - " [] ".length() - pace().length();
        if (total.isPresent() && room >= SHORTEST_BAR) {
            return counted + " [" + bar(Math.min(room, LONGEST_BAR), total.getAsLong()) + "] " + pace();
        }
        String line = whole.length() <= width ? whole : counted;
        return line.substring(0, Math.min(Math.max(width, 0), line.length()));
    }

    /** Before the first article is done the language models are loaded: then it is the time that shows that something happens. */
    private String pace() {
        long seconds = elapsed.toSeconds();
        if (done == 0 || seconds == 0) {
            return clock(seconds);
        }
        double rate = 1000.0 * done / elapsed.toMillis();
        String speed = String.format(Locale.ROOT, rate < 10 ? "%.1f/s" : "%.0f/s", rate);
        return total.isEmpty() || total.getAsLong() <= done
                ? speed
                : speed + ", " + clock((long) Math.ceil((total.getAsLong() - done) / rate)) + " left";
    }

    private String bar(int length, long of) {
        int full = of <= 0 ? length : (int) Math.min(length, length * done / of);
        return "=".repeat(full) + " ".repeat(length - full);
    }

    private static String clock(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
