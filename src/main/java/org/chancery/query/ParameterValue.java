package org.chancery.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.chancery.event.EventType;
import org.chancery.event.Status;
import org.chancery.graph.Dip;

/** Turns what a user typed for a parameter into an RDF term, as far as no data is needed for it. */
final class ParameterValue {
    private ParameterValue() {}

    /** @throws QueryException when the value cannot be one of the parameter's type */
    static void check(Parameter parameter, String value) {
        if (parameter.type() != ParameterType.ENTITY && parameter.type() != ParameterType.EVENT) {
            term(parameter, value);
        }
    }

    /** The term of a parameter of any type but entity and event, which {@link Resolver} looks up. */
    static Node term(Parameter parameter, String value) {
        String text = value.strip();
        try {
            return switch (parameter.type()) {
                case DATE -> literal(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
                case MONTH -> literal(YearMonth.parse(text).toString(), XSDDatatype.XSDgYearMonth);
                case INTEGER -> literal(Long.toString(Long.parseLong(text)), XSDDatatype.XSDinteger);
                case NUMBER -> literal(Double.toString(Double.parseDouble(text)), XSDDatatype.XSDdouble);
                case STRING -> literal(value, XSDDatatype.XSDstring);
                case EVENT_TYPE -> named(parameter, "event type", text, eventTypes());
                case STATUS -> named(parameter, "status", text, statuses());
                case IRI -> iri(text).orElseThrow(() -> wrong(parameter, text));
                case ENTITY, EVENT -> throw new IllegalStateException(parameter.type() + " needs the data");
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw wrong(parameter, text);
        }
    }

    /** The IRI that a text is: in angle brackets, absolute, or with a known prefix; empty when it is none of these. */
    static Optional<Node> iri(String text) {
        boolean bracketed = text.startsWith("<") && text.endsWith(">");
        String iri = bracketed
                ? text.substring(1, text.length() - 1)
                : Sparql.prefixes().expandPrefix(text);
        boolean absolute = iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
        boolean expanded = !iri.equals(text);
        if (!absolute || !(expanded || iri.matches("(https?|urn):.*"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(NodeFactory.createURI(IRIx.create(iri).str()));
        } catch (IRIException e) {
            return Optional.empty();
        }
    }

    private static Node literal(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }

    private static Node named(Parameter parameter, String kind, String text, List<String> names) {
        String local = text.replaceFirst("^(dip:|" + Dip.NS + ")", "");
        return names.stream()
                .filter(name -> name.equalsIgnoreCase(local))
                .findFirst()
                .map(name -> NodeFactory.createURI(Dip.NS + name))
                .orElseThrow(() -> new QueryArgumentException(
                        parameter.name(),
                        ": no " + kind + " \"" + text + "\" (there are: " + String.join(", ", names) + ")"));
    }

    private static List<String> eventTypes() {
        return Stream.concat(
                        Stream.of("Event"), Arrays.stream(EventType.values()).map(EventType::localName))
                .toList();
    }

    private static List<String> statuses() {
        return Arrays.stream(Status.values())
                .map(Status::name)
                .map(name -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static QueryException wrong(Parameter parameter, String text) {
        return new QueryArgumentException(
                parameter.name(), " takes " + parameter.type().example() + ", not \"" + text + "\"");
    }
}
