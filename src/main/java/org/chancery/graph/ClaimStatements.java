package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.event.Actor;
import org.chancery.event.Amount;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.event.Evidence;
import org.chancery.time.DateBounds;

/** Writes a claim, but for whom it means: with {@link MeaningStatements} {@link ClaimReader} makes the same claim of it again. */
final class ClaimStatements {
    private ClaimStatements() {}

    static void add(Graph graph, Claim claim) {
        Node node = Iris.claim(claim.id());
        about(graph, node)
                .types(Dip.Claim, Reused.PROV_ENTITY)
                .add(Reused.DERIVED_FROM, Iris.article(claim.article()))
                .add(Dip.eventType, Dip.type(claim.type()))
                .addIf(Dip.cameoCode, claim.cameo(), Literals::cameo)
                .add(Dip.saysStatus, Dip.status(claim.status()))
                .addIf(Dip.reportedOn, claim.reported(), Literals::date)
                .addIf(Dip.topic, claim.topic(), Literals::english)
                .add(Dip.rule, Literals.string(claim.rule()))
                .add(Dip.confidence, Literals.real(claim.confidence()));
        if (claim.headline()) {
            about(graph, node).add(Dip.inHeadline, Literals.flag(true));
        }
        addMentions(graph, node, Dip.sourceMention, claim.source());
        addMentions(graph, node, Dip.targetMention, claim.target());
        addMentions(graph, node, Dip.placeMention, claim.place().stream().toList());
        addMentions(
                graph, node, Dip.speakerMention, claim.attributedTo().stream().toList());
        claim.time().ifPresent(time -> addTime(graph, node, time));
        addEvidence(graph, node, claim.evidence());
        addAmounts(graph, node, claim.amounts());
    }

    private static void addMentions(Graph graph, Node claim, Node role, List<Actor> actors) {
        for (int i = 0; i < actors.size(); i++) {
            Node mention = mention(claim, role, i);
            about(graph, claim).add(role, mention);
            MentionStatements.add(graph, mention, actors.get(i));
            about(graph, mention).add(Dip.order, Literals.integer(i));
        }
    }

    /** The mention of a party in its role. */
    static Node mention(Node claim, Node role, int order) {
        return Iris.minted("mention", claim.getURI(), role.getURI(), order);
    }

    private static void addTime(Graph graph, Node node, ClaimTime time) {
        about(graph, node)
                .add(Dip.timePhrase, Literals.english(time.text()))
                .add(Dip.timeValue, Literals.string(time.value()))
                .add(Dip.timeRule, Literals.string(time.rule()))
                .addIf(Dip.saysEarliest, time.bounds().flatMap(DateBounds::earliest), Literals::date)
                .addIf(Dip.saysLatest, time.bounds().flatMap(DateBounds::latest), Literals::date)
                .addIf(Dip.saysDate, time.bounds().map(DateBounds::edtf), Literals::edtf)
                .addIf(Dip.saysUnit, time.bounds().map(DateBounds::unit).map(Names::of), Literals::string)
                .addIf(Dip.saysApproximately, time.bounds().map(DateBounds::approximate), Literals::flag);
    }

    private static void addEvidence(Graph graph, Node node, Evidence evidence) {
        about(graph, node)
                .add(Dip.quote, Literals.english(evidence.quote()))
                .add(Dip.charStart, Literals.integer(evidence.start()))
                .add(Dip.charEnd, Literals.integer(evidence.end()))
                .add(Dip.trigger, Literals.english(evidence.trigger()))
                .add(Dip.triggerStart, Literals.integer(evidence.triggerStart()));
    }

    private static void addAmounts(Graph graph, Node claim, List<Amount> amounts) {
        for (int i = 0; i < amounts.size(); i++) {
            Node amount = Iris.minted("amount", claim.getURI(), i);
            about(graph, claim).add(Dip.amount, amount);
            AmountStatements.add(graph, amount, amounts.get(i));
            about(graph, amount)
                    .add(Dip.words, Literals.english(amounts.get(i).text()))
                    .add(Dip.order, Literals.integer(i));
        }
    }
}
