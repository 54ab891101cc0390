package org.chancery.event;

import static org.chancery.event.Plover.ACCUSE;
import static org.chancery.event.Plover.AGREE;
import static org.chancery.event.Plover.COERCE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The event types of the ontology, with the PLOVER type and the CAMEO codes that they are nearest to. The Goldstein score is that of the CAMEO root
 * (Goldstein 1992, as used by GDELT and ICEWS for roots).
 */
public enum EventType {
    CONSULTATION("Consultation", null, Plover.CONSULT, 1.0, "04"),
    MEETING("Meeting", CONSULTATION, Plover.CONSULT, 1.0, "040", "044"),
    SUMMIT("Summit", CONSULTATION, Plover.CONSULT, 1.0, "04"),
    VISIT("Visit", CONSULTATION, Plover.CONSULT, 1.0, "042", "043"),
    CALL("Call", CONSULTATION, Plover.CONSULT, 1.0, "041"),
    NEGOTIATION("Negotiation", CONSULTATION, Plover.CONSULT, 1.0, "046"),
    MEDIATION("Mediation", CONSULTATION, Plover.CONSULT, 1.0, "045"),
    AGREEMENT("Agreement", null, Plover.SUPPORT, 3.5, "057"),
    TRADE_AGREEMENT("TradeAgreement", AGREEMENT, Plover.SUPPORT, 3.5, "057"),
    PEACE_AGREEMENT("PeaceAgreement", AGREEMENT, Plover.SUPPORT, 3.5, "057"),
    PLEDGE("Pledge", null, AGREE, 4.0, "03"),
    INVESTMENT_PLEDGE("InvestmentPledge", PLEDGE, AGREE, 4.0, "0311"),
    COOPERATION("Cooperation", null, Plover.COOPERATE, 6.0, "06"),
    PURCHASE("Purchase", COOPERATION, Plover.COOPERATE, 6.0, "061"),
    SUPPORT("Support", null, Plover.SUPPORT, 3.5, "05"),
    AID("Aid", null, Plover.AID, 7.0, "07"),
    CONCESSION("Concession", null, Plover.CONCEDE, 5.0, "080", "081", "082", "083", "085"),
    RETREAT("Retreat", null, Plover.RETREAT, 5.0, "084", "086", "087", "0813", "0814"),
    CEASEFIRE("Ceasefire", RETREAT, Plover.RETREAT, 5.0, "0871"),
    REQUEST("Request", null, Plover.REQUEST, 3.0, "02"),
    DEMAND("Demand", null, Plover.REQUEST, -5.0, "10"),
    ACCUSATION("Accusation", null, ACCUSE, -2.0, "09", "11"),
    REJECTION("Rejection", null, Plover.REJECT, -4.0, "12"),
    THREAT("Threat", null, Plover.THREATEN, -6.0, "13"),
    PROTEST("Protest", null, Plover.PROTEST, -6.5, "14"),
    MOBILIZATION("Mobilization", null, Plover.MOBILIZE, -7.2, "15"),
    RELATIONS_CUT("RelationsCut", null, Plover.SANCTION, -4.0, "160", "161", "162", "164", "165", "166"),
    SANCTION("Sanction", null, COERCE, -4.0, "163"),
    TARIFF("Tariff", SANCTION, COERCE, -4.0, "163"),
    EXPORT_CONTROL("ExportControl", SANCTION, COERCE, -4.0, "163"),
    COERCION("Coercion", null, COERCE, -7.0, "17"),
    ASSAULT("Assault", null, Plover.ASSAULT, -10.0, "18", "19", "20", "175", "1712"),
    OFFICE_CHANGE("OfficeChange", null, null, 0.0),
    STATEMENT("Statement", null, null, 0.0, "01");

    private final String localName;
    private final @Nullable EventType parent;
    private final @Nullable Plover plover;
    private final double goldstein;
    private final List<String> cameo;

    EventType(
            String localName, @Nullable EventType parent, @Nullable Plover plover, double goldstein, String... cameo) {
        this.localName = localName;
        this.parent = parent;
        this.plover = plover;
        this.goldstein = goldstein;
        this.cameo = List.of(cameo);
    }

    /** Its name in the ontology and in the line formats. */
    public String localName() {
        return localName;
    }

    /** The type above it, absent right below {@code dip:Event}. */
    public Optional<EventType> parent() {
        return Optional.ofNullable(parent);
    }

    /** The type itself and all above it, most special first. */
    public List<EventType> lineage() {
        return Stream.iterate(this, type -> type != null, (EventType type) -> type.parent)
                .toList();
    }

    /** The topmost type of its lineage. */
    public EventType root() {
        EventType top = this;
        while (top.parent != null) {
            top = top.parent;
        }
        return top;
    }

    /** The PLOVER type of an event of this type that has happened. */
    public Optional<Plover> plover() {
        return Optional.ofNullable(plover);
    }

    /**
     * The PLOVER type of an event of this type with the given status. PLOVER codes what is still to come of consultation, support, cooperation, aid, concession and
     * retreat as AGREE (codebook, "future events"). What is said to come of sanctions, coercion, mobilization, violence and protest is coded THREATEN, and cooperation
     * that is called off, refused ("will not release") or withheld ("did not grant") REJECT, as in CAMEO 12 and 13.
     */
    public Optional<Plover> plover(Status status) {
        boolean future = status == Status.PLANNED || status == Status.POSSIBLE;
        return plover().map(type -> switch (type) {
            case CONSULT -> future ? AGREE : status == Status.CANCELLED ? Plover.REJECT : type;
            case SUPPORT, COOPERATE, AID, CONCEDE, RETREAT, AGREE -> future ? AGREE : refused(type, status);
            case SANCTION, COERCE, ASSAULT, MOBILIZE, PROTEST -> status == Status.PLANNED ? Plover.THREATEN : type;
            default -> type;
        });
    }

    /** The CAMEO code of an event of this type with the given status, from the code of one that has happened: "will meet" is 036, an intent to meet. */
    public Optional<String> cameo(Optional<String> code, Status status) {
        return Cameo.of(code, plover(code, status));
    }

    /** The PLOVER type of an event of this type with the given CAMEO code and status: who leaves office without being ousted yields (CAMEO 083, PLOVER's mode "resign"). */
    public Optional<Plover> plover(Optional<String> code, Status status) {
        return plover(status).or(() -> code.filter(c -> this == OFFICE_CHANGE && c.startsWith("083"))
                .flatMap(c -> CONCESSION.plover(status)));
    }

    /** What is called off or has not been granted. */
    private static Plover refused(Plover type, Status status) {
        return status == Status.CANCELLED || status == Status.DENIED ? Plover.REJECT : type;
    }

    /** The Goldstein score of the CAMEO root. */
    public double goldstein() {
        return goldstein;
    }

    /** The CAMEO codes that fall under this type and under none of its subtypes. */
    public List<String> cameo() {
        return cameo;
    }

    /** Whether all parties do the same thing, so that source and target are equal sides. */
    public boolean isReciprocal() {
        return switch (root()) {
            case CONSULTATION -> this != VISIT && this != MEDIATION;
            case AGREEMENT, COOPERATION -> this != PURCHASE;
            default -> this == CEASEFIRE;
        };
    }

    /** Whether events of this type last, so that two dates can both be true of one. */
    public boolean lasts() {
        return switch (this) {
            case VISIT, SUMMIT, NEGOTIATION, MEDIATION, COOPERATION, MOBILIZATION, EXPORT_CONTROL, SANCTION -> true;
            default -> false;
        };
    }

    /** @throws IllegalArgumentException when the ontology has no such type */
    public static EventType of(String localName) {
        return Arrays.stream(values())
                .filter(type -> type.localName.equals(localName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event type: " + localName));
    }
}
