package org.chancery.assemble;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives events their ids: a hash of type family, parties and, among the events that share these, the number by earliest day. */
final class Identities {
    private static final int HASH_BYTES = 8;

    /** Undated events come after all dated ones; then by the first report. */
    private static final Comparator<Draft> ORDER = Comparator.comparing(
                    (Draft draft) -> draft.earliest().orElse(LocalDate.MAX))
            .thenComparing(draft -> draft.firstReported().orElse(LocalDate.MAX))
            .thenComparing(draft -> draft.readings().get(0).claim().id());

    private Identities() {}

    static Map<Draft, String> of(List<Draft> drafts) {
        Map<String, List<Draft>> alike = new TreeMap<>();
        drafts.forEach(draft ->
                alike.computeIfAbsent(draft.identity(), k -> new ArrayList<>()).add(draft));
        Map<Draft, String> ids = new IdentityHashMap<>();
        alike.forEach((identity, group) -> {
            group.sort(ORDER);
            for (int i = 0; i < group.size(); i++) {
                ids.put(group.get(i), "event-" + hash(identity + "|" + i));
            }
        });
        return ids;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
