package org.chancery.entity.live.api;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * How a service is asked politely: by the API etiquette of MediaWiki (one question at a time, {@code maxlag=5}, back-off by {@code Retry-After}) and the User-Agent policy of the
 * Wikimedia Foundation ({@code name/version (contact) library}).
 *
 * @param userAgent what the program says that it is
 * @param tries how often a question is asked at most
 * @param first the pause before the second try where the service does not say how long; each one after it is twice as long
 * @param longest who is asked to wait longer gives up
 * @param patience how long an answer may take
 */
public record Manners(String userAgent, int tries, Duration first, Duration longest, Duration patience) {
    /** Replicas that lag by more seconds are left in peace. */
    static final int MAX_LAG = 5;

    /** As many ids as a question may have that nobody logged in asks. */
    static final int MOST_IDS = 50;

    /** How many items a search is asked for. */
    static final int MOST_FOUND = 20;

    /** The page of this program. */
    private static final String HOME = "https://w3id.org/chancery";

    private static final int TRIES = 4;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public Manners {
        requireNonNull(userAgent, "userAgent is null");
        if (tries < 1 || userAgent.isBlank()) {
            throw new IllegalArgumentException("tries and a user agent are needed");
        }
    }

    /**
     * The usual ones.
     *
     * @param version of this program
     * @param contact an address of mail or a page of the one who runs it; nothing when that is not known
     */
    public static Manners of(String version, Optional<String> contact) {
        String who = HOME + contact.map(address -> "; " + address).orElse("");
        String java = "Java-http-client/" + Runtime.version().feature();
        return new Manners("Chancery/" + version + " (" + who + ") " + java, TRIES, FIRST, LONGEST, PATIENCE);
    }

    /** The pause before a try, the second being 2; nothing when it would be too long. */
    Optional<Duration> pause(int next, Optional<Duration> told) {
        Duration own = first.multipliedBy(1L << (next - 2));
        Duration pause =
                told.map(wish -> wish.compareTo(first) > 0 ? wish : first).orElse(own);
        return pause.compareTo(longest) > 0 ? Optional.empty() : Optional.of(pause);
    }
}
