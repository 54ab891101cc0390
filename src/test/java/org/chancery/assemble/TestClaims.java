package org.chancery.assemble;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.event.Actor;
import org.chancery.event.Amount;
import org.chancery.event.Amount.Modifier;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.event.EventType;
import org.chancery.event.Evidence;
import org.chancery.event.Status;
import org.chancery.time.DateBounds;
import org.chancery.time.Unit;

/** Claims from the cells of a test table, about the world of {@code world.tsv}. */
final class TestClaims {
    private static final Map<String, String> CODES = Map.of(
            "Vietnam", "VNM", "Indonesia", "IDN", "Kenya", "KEN", "Ethiopia", "ETH", "Greece", "GRC", "Egypt", "EGY");
    private static final Map<String, Entity> WORLD = world();

    private TestClaims() {}

    /** event, article, reported, type, status, source, target, place, time, sum, sentence; those at the end may be missing. */
    static Claim of(int number, List<String> cells) {
        String sentence = cell(cells, 10).isEmpty() ? "They *do* it." : cell(cells, 10);
        String[] parts = sentence.split("\\*");
        Evidence evidence = new Evidence(
                String.join("", parts),
                100 * number,
                100 * number + sentence.length() - 2,
                parts[1],
                100 * number + parts[0].length());
        return new Claim(
                "claim-" + cell(cells, 1) + "-" + number,
                "article-" + cell(cells, 1),
                EventType.of(cell(cells, 3)),
                Optional.empty(),
                Status.valueOf(cell(cells, 4).toUpperCase(Locale.ROOT)),
                actors(cell(cells, 5)),
                actors(cell(cells, 6)),
                actors(cell(cells, 7)).stream().findFirst(),
                time(cell(cells, 8)),
                optional(cell(cells, 2)).map(LocalDate::parse),
                Optional.empty(),
                evidence,
                amounts(cell(cells, 9)),
                Optional.empty(),
                "test",
                1,
                false);
    }

    static Entity entity(String name) {
        Entity entity = WORLD.get(name);
        if (entity == null) {
            throw new IllegalArgumentException("world.tsv has no " + name);
        }
        return entity;
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static List<Actor> actors(String names) {
        return Arrays.stream(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new Actor(name, entity(name)))
                .toList();
    }

    private static Optional<ClaimTime> time(String text) {
        return optional(text).map(t -> new ClaimTime(t, t, Optional.of(bounds(t)), "test"));
    }

    /** A day, a month, a year or two days with a slash between them; ~ at the end for what is vague. */
    static DateBounds bounds(String text) {
        boolean approximate = text.endsWith("~");
        String plain = approximate ? text.substring(0, text.length() - 1) : text;
        if (plain.contains("/")) {
            String[] ends = plain.split("/", -1);
            return new DateBounds(day(ends[0]), day(ends[1]), Unit.DAY, plain, approximate);
        }
        return switch (plain.length()) {
            case 4 ->
                of(Year.parse(plain).atDay(1), Year.parse(plain).atMonth(12).atEndOfMonth(), Unit.YEAR, plain);
            case 7 -> of(YearMonth.parse(plain).atDay(1), YearMonth.parse(plain).atEndOfMonth(), Unit.MONTH, plain);
            default -> DateBounds.day(LocalDate.parse(plain));
        };
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static DateBounds of(LocalDate first, LocalDate last, Unit unit, String edtf) {
        return new DateBounds(Optional.of(first), Optional.of(last), unit, edtf, false);
    }

    /** "30 USD", with ~ for about and {@code <} for up to. */
    private static List<Amount> amounts(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        Modifier modifier =
                switch (text.charAt(0)) {
                    case '~' -> Modifier.ABOUT;
                    case '<' -> Modifier.UP_TO;
                    default -> Modifier.EXACT;
                };
        String[] parts = text.replaceAll("^[~<]", "").split(" ");
        return List.of(new Amount(text, Double.parseDouble(parts[0]), parts[1], modifier));
    }

    private static Map<String, Entity> world() {
        Map<String, Entity> world = new TreeMap<>();
        for (String line : Case.lines("world.tsv")) {
            String[] cells = line.split("\t", -1);
            Optional<String> country = optional(cells[2]);
            world.put(
                    cells[0],
                    new Entity(
                            id(cells[0]),
                            cells[0],
                            EntityType.valueOf(cells[1]),
                            country.map(TestClaims::id),
                            country.map(CODES::get),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty()));
        }
        return world;
    }

    private static String id(String name) {
        return "x-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
