package org.chancery.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Literals in the one form that the graph has for each kind of value. The forms are those that TDB2 gives back: it keeps numbers and dates as values and
 * not as text, and a graph is compared with what is stored.
 */
public final class Literals {
    private static final RDFDatatype EDTF = TypeMapper.getInstance().getSafeTypeByName(Reused.EDTF);
    private static final RDFDatatype WKT = TypeMapper.getInstance().getSafeTypeByName(Reused.GEO + "wktLiteral");
    private static final RDFDatatype CAMEO = TypeMapper.getInstance().getSafeTypeByName(Dip.NS + "CameoCode");

    /** The day that stands for "no end in sight" in dip:knownUntil. */
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private Literals() {}

    /** English text. */
    public static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    /** A string of no language: an id, a code. */
    public static Node string(String string) {
        return NodeFactory.createLiteralString(string);
    }

    /** An xsd:date without time zone. */
    public static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** An xsd:gYearMonth without time zone. */
    public static Node month(YearMonth month) {
        return NodeFactory.createLiteralDT(month.toString(), XSDDatatype.XSDgYearMonth);
    }

    /** An xsd:gYear without time zone. */
    public static Node year(Year year) {
        return NodeFactory.createLiteralDT("%04d".formatted(year.getValue()), XSDDatatype.XSDgYear);
    }

    /** An xsd:dateTime in UTC, whole seconds. */
    public static Node instant(Instant instant) {
        return NodeFactory.createLiteralDT(
                instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    /** An xsd:integer. */
    public static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    /** An xsd:double, always with an exponent: xsd:decimal would lose its trailing zeros in the store, and with them its identity. */
    public static Node real(double value) {
        String digits = Double.toString(value);
        return NodeFactory.createLiteralDT(digits.contains("E") ? digits : digits + "e0", XSDDatatype.XSDdouble);
    }

    /** An xsd:boolean. */
    public static Node flag(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** An xsd:anyURI: an address as it was given, which need not be a valid IRI. */
    public static Node address(String address) {
        return NodeFactory.createLiteralDT(address, XSDDatatype.XSDanyURI);
    }

    /** A date in Extended Date/Time Format, level 1. */
    public static Node edtf(String edtf) {
        return NodeFactory.createLiteralDT(edtf, EDTF);
    }

    /** A code of CAMEO. */
    public static Node cameo(String code) {
        return NodeFactory.createLiteralDT(code, CAMEO);
    }

    /** A point in Well-Known Text, longitude first, WGS 84. */
    public static Node point(double latitude, double longitude) {
        return NodeFactory.createLiteralDT("POINT(" + longitude + " " + latitude + ")", WKT);
    }
}
