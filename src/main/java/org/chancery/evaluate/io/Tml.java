package org.chancery.evaluate.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chancery.evaluate.EvaluateException;
import org.chancery.evaluate.times.TimeGold;
import org.chancery.evaluate.times.TimeMark;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads TimeML: the TIMEX3 elements of the element TEXT and, for the day of the document, the one in DCT. */
final class Tml {
    private final StringBuilder text = new StringBuilder();
    private final List<TimeMark> marks = new ArrayList<>();

    private Tml() {}

    /** @throws EvaluateException when the file cannot be read or is no TimeML */
    static TimeGold read(Path file, String id) {
        Document document = parse(file);
        Element body = first(document.getElementsByTagName("TEXT"))
                .orElseThrow(() -> new EvaluateException(file + ": has no element TEXT, so it is no TimeML"));
        Tml tml = new Tml();
        tml.walk(body);
        return new TimeGold(id, tml.text.toString(), published(document), tml.marks);
    }

    private static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(Files.newInputStream(file), file.toUri().toString());
        } catch (SAXParseException broken) {
            throw new EvaluateException(
                    file + ", line " + broken.getLineNumber() + ": is not XML: " + broken.getMessage(), broken);
        } catch (SAXException broken) {
            throw new EvaluateException(file + ": is not XML: " + broken.getMessage(), broken);
        } catch (IOException failure) {
            throw Rows.unreadable(file, failure);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void walk(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            int start = length();
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            } else if (child instanceof Element element) {
                walk(element);
                if (element.getTagName().equals("TIMEX3") && !isBlank(start) && !isOfDocument(element)) {
                    marks.add(
                            new TimeMark(start, length(), element.getAttribute("type"), element.getAttribute("value")));
                }
            }
        }
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    private boolean isBlank(int start) {
        return text.substring(text.offsetByCodePoints(0, start)).isBlank();
    }

    private static boolean isOfDocument(Element element) {
        return element.getAttribute("tid").equals("t0");
    }

    /** The day of the document; a value that is coarser than a day is none. */
    private static Optional<LocalDate> published(Document document) {
        return first(document.getElementsByTagName("DCT"))
                .flatMap(dct -> first(dct.getElementsByTagName("TIMEX3")))
                .map(timex -> timex.getAttribute("value"))
                .filter(value -> value.length() >= 10)
                .flatMap(Tml::day);
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.substring(0, 10)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Element> first(NodeList elements) {
        return elements.getLength() == 0 ? Optional.empty() : Optional.of((Element) elements.item(0));
    }
}
