package org.chancery.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.chancery.entity.EntityType;
import org.chancery.entity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of types, properties and titles hang together. */
class TablesTest {
    private static final Types TYPES = Types.load();
    private static final Properties PROPERTIES = Properties.load();

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void everyEntityTypeHasAType(EntityType type) {
        assertThat(TYPES.of(type, Optional.empty())).isNotEmpty();
    }

    @Test
    void everyKindIsOfTheTypeOfItsEntityType() {
        assertThat(Arrays.asList(Kind.values())).allSatisfy(kind -> assertThat(TYPES.of(kind.type(), Optional.of(kind)))
                .contains(TYPES.of(kind.type(), Optional.empty()).get(0)));
    }

    @Test
    void whatTheTablesNameExists() {
        assertThat(TYPES.all()).allSatisfy(type -> assertThat(type.broader().map(TYPES::find))
                .isNotEqualTo(Optional.of(Optional.empty())));
        assertThat(PROPERTIES.all()).flatExtracting(Property::types).allSatisfy(id -> assertThat(TYPES.find(id))
                .isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "Q5, Person",
        "http://www.wikidata.org/entity/Q5, Person",
        "https://w3id.org/chancery/ontology#Country, Country",
        "City, City"
    })
    void typesAreFoundByTheirIdsAndByThoseOfWikidata(String written, String type) {
        assertThat(TYPES.find(written)).map(Type::id).hasValue(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trump, Donald                    | donald trump",
                "President Donald J. Trump        | donald trump",
                "The Right Honourable Boris Johnson | the right honourable boris johnson",
                "Dr. Angela Merkel (Germany)      | angela merkel",
                "the United Nations               | united nations",
                "President                        | president"
            })
    void namesAreTriedWithoutWhatIsNoPartOfThem(String written, String key) {
        assertThat(Spoken.of(written).keys()).containsKey(key);
    }
}
