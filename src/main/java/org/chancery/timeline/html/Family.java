package org.chancery.timeline.html;

import org.chancery.event.EventType;

/** The colours of a timeline: coarse groups of event types, told apart by the Goldstein score of their CAMEO root. */
public enum Family {
    TALKS("talks", "Talks and visits"),
    COOPERATION("cooperation", "Agreement and help"),
    PRESSURE("pressure", "Demand and pressure"),
    FORCE("force", "Force"),
    OTHER("other", "Statements and offices");

    /** Below this it is force (CAMEO 15 and 17 to 20). */
    private static final double FORCEFUL = -6.9;

    private final String cssClass;
    private final String title;

    Family(String cssClass, String title) {
        this.cssClass = cssClass;
        this.title = title;
    }

    public static Family of(EventType type) {
        if (type.root() == EventType.CONSULTATION) {
            return TALKS;
        }
        if (type.goldstein() == 0) {
            return OTHER;
        }
        return type.goldstein() > 0 ? COOPERATION : type.goldstein() < FORCEFUL ? FORCE : PRESSURE;
    }

    /** The name of its colour in style sheets. */
    public String cssClass() {
        return cssClass;
    }

    String title() {
        return title;
    }
}
