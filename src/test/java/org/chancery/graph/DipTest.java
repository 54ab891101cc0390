package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.event.EventType;
import org.chancery.event.Plover;
import org.chancery.event.Status;
import org.chancery.time.relation.TimeRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the program's vocabulary against the ontology, both ways. */
class DipTest {
    private static final Graph ONTOLOGY = Ontology.graph();

    static Stream<Node> terms() {
        return ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(triple -> triple.getSubject())
                .filter(node -> node.getURI().startsWith(Dip.NS))
                .distinct();
    }

    @Test
    void namesTheTermsOfTheOntologyAndNoOthers() {
        Set<String> named = Arrays.stream(Dip.class.getFields())
                .filter(field -> field.getType() == Node.class)
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(EventType.values()).map(EventType::localName).forEach(named::add);
        for (TimeRelation relation : TimeRelation.values()) {
            named.add("certainly" + relation.camelCase());
            named.add("possibly" + relation.camelCase());
        }

        Set<String> defined = terms().map(Dip::localName).collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(defined);
    }

    @Test
    void namesEachTermByItsOwnName() throws ReflectiveOperationException {
        for (Field field : Dip.class.getFields()) {
            if (field.getType() == Node.class) {
                assertThat(((Node) field.get(null)).getURI()).isEqualTo(Dip.NS + field.getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermHasALabelACommentAndAnOntology(Node term) {
        assertThat(Values.all(ONTOLOGY, term, RDFS.label.asNode())).hasSize(1);
        assertThat(Values.all(ONTOLOGY, term, RDFS.comment.asNode())).hasSize(1);
        assertThat(Values.all(ONTOLOGY, term, RDFS.isDefinedBy.asNode()))
                .containsExactly(NodeFactory.createURI(Dip.ONTOLOGY));
    }

    @ParameterizedTest
    @EnumSource
    void theTypesOfTheProgramAreThoseOfTheOntology(EventType type) {
        Node node = Dip.type(type);

        assertThat(Values.isA(ONTOLOGY, node, Dip.EventType)).isTrue();
        assertThat(Values.one(ONTOLOGY, node, RDFS.subClassOf.asNode()))
                .isEqualTo(type.parent().map(Dip::type).orElse(Dip.Event));
        assertThat(Values.real(ONTOLOGY, node, Dip.goldstein)).isEqualTo(type.goldstein());
        assertThat(codes(node, "CameoCode")).containsExactlyInAnyOrderElementsOf(type.cameo());
        assertThat(codes(node, "PloverCode"))
                .containsExactlyElementsOf(
                        type.plover().map(Plover::name).stream().toList());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void theCodesOfATypeAreItsMatchesToo(EventType type) {
        List<String> matches = Stream.concat(
                        type.cameo().stream().map(code -> "cameo/" + code),
                        type.plover().stream().map(plover -> "plover/" + plover))
                .map(code -> "https://w3id.org/chancery/" + code)
                .toList();

        assertThat(Values.all(ONTOLOGY, Dip.type(type), SKOS.closeMatch.asNode()))
                .extracting(Node::getURI)
                .containsExactlyInAnyOrderElementsOf(matches);
    }

    @Test
    void everyTypeOfTheOntologyIsOneOfTheProgram() {
        assertThat(ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Dip.EventType)
                        .map(triple -> EventType.of(Dip.localName(triple.getSubject()))))
                .containsExactlyInAnyOrder(EventType.values());
    }

    @Test
    void everyStatusOfTheOntologyIsOneOfTheProgram() {
        assertThat(ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Dip.Status).map(triple -> triple.getSubject()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Status.values()).map(Dip::status).toList());
    }

    @Test
    void hasNoBlankNodes() {
        assertThat(ONTOLOGY.stream())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @Test
    void knowsItsVersion() {
        Node ontology = NodeFactory.createURI(Dip.ONTOLOGY);

        assertThat(Values.one(ONTOLOGY, ontology, OWL2.versionIRI.asNode()).getURI())
                .isEqualTo(Dip.ONTOLOGY + "/" + Ontology.version());
    }

    private static List<String> codes(Node type, String datatype) {
        return Values.all(ONTOLOGY, type, SKOS.notation.asNode())
                .filter(code -> code.getLiteralDatatypeURI().equals(Dip.NS + datatype))
                .map(Node::getLiteralLexicalForm)
                .toList();
    }
}
