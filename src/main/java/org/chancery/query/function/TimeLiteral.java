package org.chancery.query.function;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.chancery.graph.Dip;
import org.chancery.time.edtf.Edtf;
import org.chancery.time.relation.FuzzyTime;

/** Literals that are times. A time zone is left aside: the day is the one that is written. */
final class TimeLiteral {
    /** Of every level: the datatypes of the Library of Congress are EDTF, EDTF-level0, -level1 and -level2. */
    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private static final DateTimeFormatter YEAR = xsd("");
    private static final DateTimeFormatter MONTH = xsd("-MM");
    private static final DateTimeFormatter DAY = xsd("-MM-dd");

    private static final Pattern ZONE = Pattern.compile("(Z|[+-][0-9]{2}:[0-9]{2})$");

    private TimeLiteral() {}

    /** @throws IllegalArgumentException when its datatype is none of a time, or it is no literal of that datatype */
    static FuzzyTime read(Node literal) {
        String text = literal.getLiteralLexicalForm();
        String datatype = literal.getLiteralDatatypeURI();
        if (datatype.startsWith(EDTF)) {
            return FuzzyTime.within(Edtf.parse(text));
        }
        if (datatype.equals(Dip.Period.getURI())) {
            return FuzzyTime.whole(Edtf.parse(text));
        }
        if (!literal.getLiteral().isWellFormed()) {
            throw new IllegalArgumentException("its datatype has no such value");
        }
        try {
            return calendar(text.strip(), datatype);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static FuzzyTime calendar(String text, String datatype) {
        if (datatype.equals(XSD.date.getURI())) {
            return day(LocalDate.parse(withoutZone(text), DAY));
        }
        if (datatype.equals(XSD.dateTime.getURI()) || datatype.equals(XSD.dateTimeStamp.getURI())) {
            return day(LocalDate.parse(text.substring(0, Math.max(text.indexOf('T'), 0)), DAY));
        }
        if (datatype.equals(XSD.gYearMonth.getURI())) {
            YearMonth month = YearMonth.parse(withoutZone(text), MONTH);
            return FuzzyTime.whole(month.atDay(1), month.atEndOfMonth());
        }
        if (datatype.equals(XSD.gYear.getURI())) {
            Year year = Year.parse(withoutZone(text), YEAR);
            return FuzzyTime.whole(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        throw new IllegalArgumentException(
                "its datatype is neither EDTF nor dip:Period, xsd:date, xsd:dateTime, xsd:gYearMonth or xsd:gYear");
    }

    private static FuzzyTime day(LocalDate day) {
        return FuzzyTime.whole(day, day);
    }

    private static String withoutZone(String text) {
        return ZONE.matcher(text).replaceFirst("");
    }

    /** Years of XML Schema: four digits or more, without a plus. */
    private static DateTimeFormatter xsd(String rest) {
        return new DateTimeFormatterBuilder()
                .appendValue(ChronoField.YEAR, 4, 9, SignStyle.NORMAL)
                .appendPattern(rest)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
