package org.chancery.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CAMEO codes of what has not happened yet. A trained coder gives what is said to come of cooperation a code of intent (03), what is said to come of conflict one of threat
 * (13), and cooperation that is called off or refused one of rejection (12), as PLOVER has AGREE, THREATEN and REJECT.
 */
final class Cameo {
    /** Codes by the longest beginning that is listed. */
    private static final Map<String, String> INTENT = Map.ofEntries(
            Map.entry("04", "036"),
            Map.entry("045", "039"),
            Map.entry("05", "032"),
            Map.entry("06", "031"),
            Map.entry("061", "0311"),
            Map.entry("062", "0312"),
            Map.entry("063", "0313"),
            Map.entry("064", "0314"),
            Map.entry("07", "033"),
            Map.entry("071", "0331"),
            Map.entry("072", "0332"),
            Map.entry("073", "0333"),
            Map.entry("074", "0334"),
            Map.entry("08", "035"),
            Map.entry("081", "0351"),
            Map.entry("082", "0352"),
            Map.entry("083", "034"),
            Map.entry("0831", "0341"),
            Map.entry("0832", "0342"),
            Map.entry("0833", "0343"),
            Map.entry("0834", "0344"),
            Map.entry("084", "0353"),
            Map.entry("085", "0354"),
            Map.entry("086", "0355"),
            Map.entry("087", "0356"));

    private static final Map<String, String> THREAT = Map.ofEntries(
            Map.entry("14", "133"),
            Map.entry("15", "138"),
            Map.entry("16", "131"),
            Map.entry("161", "1313"),
            Map.entry("162", "1311"),
            Map.entry("163", "1312"),
            Map.entry("164", "134"),
            Map.entry("165", "135"),
            Map.entry("166", "136"),
            Map.entry("17", "137"),
            Map.entry("172", "132"),
            Map.entry("18", "1383"),
            Map.entry("19", "138"),
            Map.entry("191", "1381"),
            Map.entry("192", "1382"),
            Map.entry("20", "138"),
            Map.entry("204", "1385"));

    private static final Map<String, String> REFUSAL = Map.of(
            "03", "12",
            "04", "125",
            "045", "126",
            "05", "12",
            "06", "121",
            "07", "122",
            "08", "124",
            "083", "123");

    private Cameo() {}

    /** The code of an event with a status, given its code as a thing that has happened and the PLOVER type that it takes with that status. */
    static Optional<String> of(Optional<String> code, Optional<Plover> plover) {
        return code.map(done -> plover.flatMap(type -> within(type, done)).orElse(done));
    }

    private static Optional<String> within(Plover type, String code) {
        return switch (type) {
            case AGREE -> longest(INTENT, code);
            case THREATEN -> longest(THREAT, code);
            case REJECT -> longest(REFUSAL, code);
            default -> Optional.empty();
        };
    }

    private static Optional<String> longest(Map<String, String> codes, String code) {
        return List.of(4, 3, 2).stream()
                .filter(length -> length <= code.length())
                .map(length -> code.substring(0, length))
                .filter(codes::containsKey)
                .findFirst()
                .map(codes::get);
    }
}
