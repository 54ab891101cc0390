package org.chancery.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.entity.Tenure;
import org.chancery.time.DateBounds;

/** The entities of {@link Fixtures}. */
public final class FixtureEntities {
    public static final Entity USA = country("Q30", "United States", "USA", List.of("US", "America"));
    public static final Entity CHINA = country("Q148", "China", "CHN", List.of("PRC"));
    public static final Entity JAPAN = country("Q17", "Japan", "JPN", List.of());
    public static final Entity SOUTH_KOREA = country("Q884", "South Korea", "KOR", List.of("ROK"));
    public static final Entity NORTH_KOREA = country("Q423", "North Korea", "PRK", List.of("DPRK"));
    public static final Entity MALAYSIA = country("Q833", "Malaysia", "MYS", List.of());
    public static final Entity TRUMP = person("Q22686", "Donald Trump", USA);
    public static final Entity XI = person("Q15031", "Xi Jinping", CHINA);
    public static final Entity KIM = person("Q56226", "Kim Jong Un", NORTH_KOREA);
    public static final Entity ASEAN = new Entity(
            "Q7768",
            "ASEAN",
            EntityType.ORGANIZATION,
            Optional.empty(),
            Optional.of("IGO"),
            Optional.of("GOV"),
            Optional.empty(),
            List.of("Association of Southeast Asian Nations"),
            Optional.empty());
    public static final Entity BUSAN = place("Q16520", "Busan", SOUTH_KOREA, new Entity.Point(35.18, 129.075));
    public static final Entity TOKYO = place("Q1490", "Tokyo", JAPAN, new Entity.Point(35.6895, 139.6917));

    /** Somebody whom no catalogue holds. */
    public static final Entity ENVOY = new Entity(
            "x-rowan-ellery-5d1c3b7a",
            "Rowan Ellery",
            EntityType.PERSON,
            Optional.of("Q30"),
            Optional.of("USA"),
            Optional.of("GOV"),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public static final List<Entity> ALL =
            List.of(USA, CHINA, JAPAN, SOUTH_KOREA, NORTH_KOREA, MALAYSIA, TRUMP, XI, KIM, ASEAN, BUSAN, TOKYO, ENVOY);

    private FixtureEntities() {}

    /** The entity with a Wikidata id. */
    public static Optional<Entity> find(String qid) {
        return ALL.stream().filter(entity -> entity.id().equals(qid)).findFirst();
    }

    /** The tenures of a person. */
    public static List<Tenure> tenures(String qid) {
        return switch (qid) {
            case "Q22686" ->
                List.of(
                        new Tenure(
                                qid,
                                "President of the United States",
                                Optional.of("head_of_state"),
                                Optional.of("Q30"),
                                day(2017, 1, 20),
                                day(2021, 1, 20),
                                Optional.empty()),
                        new Tenure(
                                qid,
                                "President of the United States",
                                Optional.of("head_of_state"),
                                Optional.of("Q30"),
                                day(2025, 1, 20),
                                Optional.empty(),
                                day(2025, 10, 1)));
            case "Q15031" ->
                List.of(new Tenure(
                        qid,
                        "President of China",
                        Optional.of("head_of_state"),
                        Optional.of("Q148"),
                        day(2013, 3, 14),
                        Optional.empty(),
                        day(2025, 10, 1)));
            default -> List.of();
        };
    }

    private static Optional<DateBounds> day(int year, int month, int day) {
        return Optional.of(DateBounds.day(LocalDate.of(year, month, day)));
    }

    private static Entity country(String id, String label, String code, List<String> aliases) {
        return new Entity(
                id,
                label,
                EntityType.COUNTRY,
                Optional.of(id),
                Optional.of(code),
                Optional.of("GOV"),
                Optional.empty(),
                aliases,
                Optional.empty());
    }

    private static Entity person(String id, String label, Entity country) {
        return new Entity(
                id,
                label,
                EntityType.PERSON,
                country.country(),
                country.countryCode(),
                Optional.of("GOV"),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Entity place(String id, String label, Entity country, Entity.Point point) {
        return new Entity(
                id,
                label,
                EntityType.PLACE,
                country.country(),
                country.countryCode(),
                Optional.empty(),
                id.equals("Q1490") ? country.country() : Optional.empty(),
                List.of(),
                Optional.of(point));
    }
}
