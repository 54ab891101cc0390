package org.chancery.graph;

import static org.chancery.graph.ClaimBuilder.claim;
import static org.chancery.graph.FixtureEntities.ASEAN;
import static org.chancery.graph.FixtureEntities.BUSAN;
import static org.chancery.graph.FixtureEntities.CHINA;
import static org.chancery.graph.FixtureEntities.ENVOY;
import static org.chancery.graph.FixtureEntities.JAPAN;
import static org.chancery.graph.FixtureEntities.KIM;
import static org.chancery.graph.FixtureEntities.MALAYSIA;
import static org.chancery.graph.FixtureEntities.SOUTH_KOREA;
import static org.chancery.graph.FixtureEntities.TRUMP;
import static org.chancery.graph.FixtureEntities.USA;
import static org.chancery.graph.FixtureEntities.XI;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.entity.judgement.Naming;
import org.chancery.event.Amount;
import org.chancery.event.Claim;
import org.chancery.event.EventType;
import org.chancery.event.Status;
import org.chancery.time.Unit;

/**
 * Six short articles, written for tests, with their claims: a meeting that is announced on four days and reported on a fifth, threats, visits and pledges,
 * and one article without a date. Articles c and d are copies of one wire story. {@link FixtureEvents} has the events.
 */
public final class Fixtures {
    public static final Article A = article(
            "a",
            "Leaders to meet in Busan",
            "2025-10-24",
            "The Example Herald",
            "Donald Trump will meet Xi Jinping in Busan on October 30. Washington threatened China with a tariff of 100% "
                    + "from November 1. Trump called off trade talks with Japan on Thursday.");
    public static final Article B = article(
            "b",
            "Next Thursday in South Korea",
            "2025-10-25",
            "The Example Courier",
            "The US president plans to sit down with China's leader in South Korea next Thursday. Japan pledged to invest "
                    + "about $550 billion in the United States.");
    public static final Article C = article(
            "c",
            "On the way",
            "2025-10-26",
            "The Example Herald",
            "Trump and Xi are due to meet on October 30. Trump arrived in Malaysia on Sunday for a summit of ASEAN.");
    public static final Article D = article(
            "d",
            "Trump on the way",
            "2025-10-27",
            "The Example Gazette",
            "Trump and Xi are due to meet on October 30. Trump arrived in Malaysia on Sunday for a summit of ASEAN.");
    public static final Article E = article(
            "e",
            "What Busan brought",
            "2025-11-03",
            "The Example Courier",
            "Trump met Xi in Busan on October 30. After it China agreed to buy soybeans, the envoy Rowan Ellery said \uD83C\uDF31. "
                    + "In late October Japan denied that it had asked for a delay.");
    public static final Article F =
            article("folder/f 1", "A rumour", "", "", "Trump may meet Kim Jong Un this week. He met him in 2019.");

    public static final List<Article> ARTICLES = List.of(A, B, C, D, E, F);

    /** The story of each article, by article id. */
    public static final Map<String, String> STORIES =
            new TreeMap<>(Map.of("a", "a", "b", "b", "c", "c", "d", "c", "e", "e", "folder/f 1", "folder/f 1"));

    public static final Claim MEETING_A = claim(
                    A,
                    "Donald Trump will meet Xi Jinping in Busan on October 30.",
                    "meet",
                    EventType.MEETING,
                    Status.PLANNED)
            .source("Donald Trump", TRUMP)
            .target("Xi Jinping", XI)
            .place("Busan", BUSAN)
            .on("October 30", "2025-10-30")
            .cameo("044")
            .build();
    public static final Claim THREAT = claim(
                    A,
                    "Washington threatened China with a tariff of 100% from November 1.",
                    "threatened",
                    EventType.THREAT,
                    Status.OCCURRED)
            .source("Washington", USA)
            .target("China", CHINA)
            .amount("100%", 100, "%", Amount.Modifier.EXACT)
            .topic("a tariff")
            .build();
    public static final Claim TARIFF = claim(
                    A,
                    "Washington threatened China with a tariff of 100% from November 1.",
                    "tariff",
                    EventType.TARIFF,
                    Status.POSSIBLE)
            .source("Washington", USA)
            .target("China", CHINA)
            .amount("100%", 100, "%", Amount.Modifier.EXACT)
            .within("from November 1", "2025-11-01", Unit.DAY, "2025-11-01", "", "2025-11-01/..")
            .cameo("163")
            .build();
    public static final Claim TALKS = claim(
                    A,
                    "Trump called off trade talks with Japan on Thursday.",
                    "talks",
                    EventType.NEGOTIATION,
                    Status.CANCELLED)
            .source("Trump", TRUMP)
            .target("Japan", JAPAN)
            .unresolved("on Thursday", "XXXX-WXX-4")
            .topic("trade")
            .build();
    public static final Claim MEETING_B = claim(
                    B,
                    "The US president plans to sit down with China's leader in South Korea next Thursday.",
                    "sit down",
                    EventType.MEETING,
                    Status.PLANNED)
            .source("The US president", TRUMP)
            .target("China's leader", XI)
            .place("South Korea", SOUTH_KOREA)
            .on("next Thursday", "2025-10-30")
            .build();
    public static final Claim PLEDGE = claim(
                    B,
                    "Japan pledged to invest about $550 billion in the United States.",
                    "pledged to invest",
                    EventType.INVESTMENT_PLEDGE,
                    Status.OCCURRED)
            .source("Japan", JAPAN)
            .target("the United States", USA)
            .amount("about $550 billion", 5.5e11, "USD", Amount.Modifier.ABOUT)
            .build();
    public static final Claim MEETING_C = meeting(C);
    public static final Claim VISIT_C = visit(C);
    public static final Claim MEETING_D = meeting(D);
    public static final Claim VISIT_D = visit(D);
    public static final Claim MEETING_E = claim(
                    E, "Trump met Xi in Busan on October 30.", "met", EventType.MEETING, Status.OCCURRED)
            .source("Trump", TRUMP)
            .target("Xi", XI)
            .place("Busan", BUSAN)
            .on("October 30", "2025-10-30")
            .build();
    public static final Claim PURCHASE = claim(
                    E,
                    "After it China agreed to buy soybeans, the envoy Rowan Ellery said \uD83C\uDF31.",
                    "agreed to buy",
                    EventType.PURCHASE,
                    Status.PLANNED)
            .source("China", CHINA)
            .target("it", USA)
            .speaker("the envoy Rowan Ellery", ENVOY)
            .topic("soybeans")
            .build();
    public static final Claim REQUEST = claim(
                    E,
                    "In late October Japan denied that it had asked for a delay.",
                    "asked",
                    EventType.REQUEST,
                    Status.DENIED)
            .source("it", JAPAN)
            .within("late October", "2025-10", Unit.MONTH, "2025-10-21", "2025-10-31", "2025-10-21~/2025-10-31~")
            .speaker("Japan", JAPAN)
            .build();
    public static final Claim RUMOUR = claim(
                    F, "Trump may meet Kim Jong Un this week.", "meet", EventType.MEETING, Status.POSSIBLE)
            .source("Trump", TRUMP)
            .target("Kim Jong Un", KIM)
            .unresolved("this week", "XXXX-WXX")
            .build();
    public static final Claim OLD_MEETING = claim(F, "He met him in 2019.", "met", EventType.MEETING, Status.OCCURRED)
            .source("He", TRUMP)
            .target("him", KIM)
            .within("2019", "2019", Unit.YEAR, "2019-01-01", "2019-12-31", "2019")
            .build();

    public static final List<Claim> CLAIMS = List.of(
            MEETING_A,
            THREAT,
            TARIFF,
            TALKS,
            MEETING_B,
            PLEDGE,
            MEETING_C,
            VISIT_C,
            MEETING_D,
            VISIT_D,
            MEETING_E,
            PURCHASE,
            REQUEST,
            RUMOUR,
            OLD_MEETING);

    private Fixtures() {}

    /** What is filed of an article. */
    public static Filing filing(Article article) {
        List<Claim> claims = CLAIMS.stream()
                .filter(claim -> claim.article().equals(article.id()))
                .toList();
        return new Filing(article, claims, namings(claims), "digest of " + article.id());
    }

    /** A name for each entity in an article; every place is the first word, for the claims do not tell where their parties stand. */
    private static List<Naming> namings(List<Claim> claims) {
        Map<String, Naming> namings = new LinkedHashMap<>();
        claims.stream()
                .flatMap(Actors::of)
                .forEach(actor -> namings.putIfAbsent(
                        actor.entity().id(),
                        new Naming(
                                actor.text(), actor.entity(), 0.75, List.of(), namings.size(), namings.size() + 1, 1)));
        return List.copyOf(namings.values());
    }

    /** All graphs of a store that holds the fixtures, by name. */
    public static Map<Node, Graph> graphs() {
        Map<Node, Graph> graphs = new LinkedHashMap<>();
        ARTICLES.forEach(article -> graphs.put(
                Iris.article(article.id()), JudgedArticle.found(filing(article)).graph()));
        graphs.put(Graphs.EVENTS, EventGraph.of(FixtureEvents.ALL, STORIES));
        graphs.put(Graphs.ENTITIES, EntityGraph.of(FixtureEntities.ALL, FixtureEntities::tenures));
        graphs.put(Graphs.ONTOLOGY, Ontology.graph());
        return graphs;
    }

    /** Adds all graphs of the fixtures to a dataset, in a transaction of their own. */
    public static void fill(DatasetGraph dataset) {
        Txn.executeWrite(dataset, () -> graphs().forEach((name, graph) -> graph.find()
                .forEach(triple -> dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()))));
    }

    private static Claim meeting(Article article) {
        return claim(article, "Trump and Xi are due to meet on October 30.", "meet", EventType.MEETING, Status.PLANNED)
                .source("Trump", TRUMP)
                .source("Xi", XI)
                .on("October 30", "2025-10-30")
                .build();
    }

    private static Claim visit(Article article) {
        return claim(
                        article,
                        "Trump arrived in Malaysia on Sunday for a summit of ASEAN.",
                        "arrived",
                        EventType.VISIT,
                        Status.OCCURRED)
                .source("Trump", TRUMP)
                .target("Malaysia", MALAYSIA)
                .target("ASEAN", ASEAN)
                .place("Malaysia", MALAYSIA)
                .on("Sunday", "2025-10-26")
                .build();
    }

    private static Article article(String id, String title, String published, String publisher, String text) {
        return new Article(
                id,
                text,
                Optional.of(title),
                published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published)),
                publisher.isEmpty() ? Optional.empty() : Optional.of(publisher),
                Optional.of("https://news.example/" + id.replace(' ', '-')),
                List.of(new Paragraph(Paragraph.Kind.BODY, 0, text.length())));
    }
}
