package org.chancery.entity.wikidata;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.catalogue.Derivation;
import org.chancery.entity.index.QId;

/** The offices that people of a dump hold or held: what they are called, to whom they belong, what role they are. */
final class Offices {
    private static final String HEAD_OF_STATE = "head_of_state";
    private static final String HEAD_OF_GOVERNMENT = "head_of_government";

    private final OfficeClasses classes;
    private final Gazetteer gazetteer;
    private final Derivation derivation;
    private final Map<Integer, DumpItem> items = new HashMap<>();
    private final Map<Integer, Office> offices = new HashMap<>();
    private final Set<Integer> ofStates = new HashSet<>();
    private final Set<Integer> ofGovernments = new HashSet<>();

    Offices(OfficeClasses classes, Gazetteer gazetteer, Derivation derivation) {
        this.classes = classes;
        this.gazetteer = gazetteer;
        this.derivation = derivation;
    }

    /** Notes an item if it is an office that somebody holds, and the offices of a country. */
    void add(DumpItem item, boolean country, BitSet held) {
        if (held.get(item.id())) {
            items.put(item.id(), item);
        }
        if (country) {
            ofStates.addAll(item.stateOffices());
            ofGovernments.addAll(item.governmentOffices());
        }
    }

    /** When all items are noted. */
    void complete() {
        items.forEach((id, item) -> offices.put(id, office(item)));
        items.clear();
    }

    /** The office of a position, nothing when the dump does not hold it. */
    Optional<Office> of(DumpItem.Position position) {
        Office office = offices.get(position.office());
        return office == null || !office.of().isEmpty() || position.of() == 0 || !gazetteer.isKnown(position.of())
                ? Optional.ofNullable(office)
                : Optional.of(new Office(
                        office.title(), office.stated(), QId.of(position.of()), office.single(), office.listed()));
    }

    private Office office(DumpItem item) {
        Optional<Integer> whole =
                item.jurisdictions().stream().filter(gazetteer::isKnown).findFirst();
        boolean part = whole.isEmpty() && !item.jurisdictions().isEmpty();
        String of = whole.or(() ->
                        item.countries().stream().filter(gazetteer::isKnown).findFirst())
                .map(QId::of)
                .orElse("");
        String title = title(item.label(), of);
        List<String> roles = new ArrayList<>(stated(item));
        boolean legislator = roles.remove(OfficeClasses.LEGISLATOR);
        String stated = part
                ? ""
                : roles.stream()
                        .filter(role -> !derivation.role(title, role, of).isEmpty())
                        .findFirst()
                        .orElse("");
        return new Office(title, stated, of, !stated.isEmpty(), !part && !legislator);
    }

    private List<String> stated(DumpItem item) {
        List<String> roles = new ArrayList<>();
        if (ofStates.contains(item.id())) {
            roles.add(HEAD_OF_STATE);
        }
        if (ofGovernments.contains(item.id())) {
            roles.add(HEAD_OF_GOVERNMENT);
        }
        roles.addAll(classes.roles(item));
        return roles;
    }

    /** "United States Secretary of State" is the Secretary of State of the United States. */
    private String title(String label, String of) {
        String title = label;
        for (String word : gazetteer.before(of)) {
            if (label.length() > word.length() + 1
                    && label.startsWith(word + " ")
                    && label.length() - word.length() - 1 < title.length()) {
                title = label.substring(word.length() + 1);
            }
        }
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
