package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.event.EventType;
import org.chancery.event.Status;

/**
 * The terms of the diplomacy ontology ({@code ontology/diplomacy.ttl}), by their own names. The event types are those of {@link EventType}.
 */
public final class Dip {
    public static final String ONTOLOGY = "https://w3id.org/chancery/ontology";
    public static final String NS = ONTOLOGY + "#";

    public static final Node Event = term("Event");
    public static final Node EventType = term("EventType");
    public static final Node EventState = term("EventState");
    public static final Node Claim = term("Claim");
    public static final Node Mention = term("Mention");
    public static final Node Status = term("Status");
    public static final Node Amount = term("Amount");
    public static final Node Actor = term("Actor");
    public static final Node Country = term("Country");
    public static final Node Person = term("Person");
    public static final Node Organization = term("Organization");
    public static final Node Group = term("Group");
    public static final Node Place = term("Place");
    public static final Node NamedThing = term("NamedThing");
    public static final Node Tenure = term("Tenure");
    public static final Node Article = term("Article");
    public static final Node Naming = term("Naming");
    public static final Node Candidate = term("Candidate");
    public static final Node Judgement = term("Judgement");

    public static final Node Occurred = term("Occurred");
    public static final Node Planned = term("Planned");
    public static final Node Possible = term("Possible");
    public static final Node Cancelled = term("Cancelled");
    public static final Node Denied = term("Denied");

    public static final Node eventType = term("eventType");
    public static final Node participant = term("participant");
    public static final Node initiator = term("initiator");
    public static final Node recipient = term("recipient");
    public static final Node side = term("side");
    public static final Node international = term("international");
    public static final Node place = term("place");
    public static final Node topic = term("topic");
    public static final Node amount = term("amount");
    public static final Node partOf = term("partOf");

    public static final Node earliest = term("earliest");
    public static final Node latest = term("latest");
    public static final Node latestStart = term("latestStart");
    public static final Node earliestEnd = term("earliestEnd");
    public static final Node date = term("date");
    public static final Node inMonth = term("inMonth");
    public static final Node inYear = term("inYear");

    public static final Node status = term("status");
    public static final Node disputed = term("disputed");
    public static final Node claimCount = term("claimCount");
    public static final Node sourceCount = term("sourceCount");
    public static final Node firstReported = term("firstReported");
    public static final Node lastReported = term("lastReported");
    public static final Node stateOf = term("stateOf");
    public static final Node knownFrom = term("knownFrom");
    public static final Node knownUntil = term("knownUntil");

    public static final Node about = term("about");
    public static final Node saysStatus = term("saysStatus");
    public static final Node saysEarliest = term("saysEarliest");
    public static final Node saysLatest = term("saysLatest");
    public static final Node saysDate = term("saysDate");
    public static final Node saysUnit = term("saysUnit");
    public static final Node saysApproximately = term("saysApproximately");
    public static final Node timePhrase = term("timePhrase");
    public static final Node timeValue = term("timeValue");
    public static final Node timeRule = term("timeRule");
    public static final Node reportedOn = term("reportedOn");
    public static final Node attributedTo = term("attributedTo");
    public static final Node quote = term("quote");
    public static final Node charStart = term("charStart");
    public static final Node charEnd = term("charEnd");
    public static final Node trigger = term("trigger");
    public static final Node triggerStart = term("triggerStart");
    public static final Node rule = term("rule");
    public static final Node cameoCode = term("cameoCode");
    public static final Node confidence = term("confidence");
    public static final Node inHeadline = term("inHeadline");

    public static final Node sourceMention = term("sourceMention");
    public static final Node targetMention = term("targetMention");
    public static final Node placeMention = term("placeMention");
    public static final Node speakerMention = term("speakerMention");
    public static final Node refersTo = term("refersTo");
    public static final Node words = term("words");
    public static final Node order = term("order");
    public static final Node saysName = term("saysName");
    public static final Node saysKind = term("saysKind");
    public static final Node saysCountry = term("saysCountry");
    public static final Node saysCountryCode = term("saysCountryCode");
    public static final Node saysSector = term("saysSector");
    public static final Node saysStandsFor = term("saysStandsFor");
    public static final Node readAs = term("readAs");
    public static final Node naming = term("naming");
    public static final Node places = term("places");
    public static final Node readScore = term("readScore");
    public static final Node candidate = term("candidate");
    public static final Node item = term("item");
    public static final Node judges = term("judges");
    public static final Node judgedName = term("judgedName");
    public static final Node judgedIn = term("judgedIn");
    public static final Node judgedAs = term("judgedAs");
    public static final Node linkScore = term("linkScore");

    public static final Node value = term("value");
    public static final Node unit = term("unit");
    public static final Node modifier = term("modifier");

    public static final Node country = term("country");
    public static final Node iso3 = term("iso3");
    public static final Node countryCode = term("countryCode");
    public static final Node sector = term("sector");
    public static final Node standsFor = term("standsFor");
    public static final Node holds = term("holds");
    public static final Node office = term("office");
    public static final Node officeRole = term("officeRole");
    public static final Node of = term("of");
    public static final Node asOf = term("asOf");

    public static final Node story = term("story");
    public static final Node digest = term("digest");
    public static final Node sketch = term("sketch");

    public static final Node goldstein = term("goldstein");
    public static final Node carriesText = term("carriesText");
    public static final Node CameoCode = term("CameoCode");
    public static final Node PloverCode = term("PloverCode");

    /** The datatype of a period that is meant as a whole, written as EDTF. */
    public static final Node Period = term("Period");

    private Dip() {}

    /** The class of the events of a type. */
    public static Node type(EventType type) {
        return term(type.localName());
    }

    /** The individual that stands for a status. */
    public static Node status(Status status) {
        return switch (status) {
            case OCCURRED -> Occurred;
            case PLANNED -> Planned;
            case POSSIBLE -> Possible;
            case CANCELLED -> Cancelled;
            case DENIED -> Denied;
        };
    }

    /** The name of a term behind the namespace. */
    static String localName(Node term) {
        if (!term.isURI() || !term.getURI().startsWith(NS)) {
            throw new GraphException(term + " is no term of the ontology");
        }
        return term.getURI().substring(NS.length());
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
