package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * The graph that tells clients what a store is: numbers (VoID), a catalogue record (DCAT), the service (SPARQL 1.1 Service Description), the prefixes
 * ({@code sh:declare}) and example queries ({@code sh:SPARQLExecutable}), in the form in which query editors look for them.
 */
public final class Description {
    /** The data set of a store. */
    public static final Node DATASET = named("dataset");

    /** The service that answers for it; where it listens is for the server to say. */
    public static final Node SERVICE = named("service");

    private Description() {}

    /** The statements for the graph {@link Graphs#DESCRIPTION}. */
    public static Graph of(Contents contents, List<Example> examples) {
        Graph graph = GraphFactory.createDefaultGraph();
        addDataset(graph, contents);
        addPartitions(graph, contents);
        addService(graph);
        addPrefixes(graph);
        examples.forEach(example -> addExample(graph, example));
        return graph;
    }

    private static void addDataset(Graph graph, Contents contents) {
        about(graph, DATASET)
                .types(VOID.Dataset.asNode(), DCAT.Dataset.asNode(), sd("Dataset"))
                .add(DCTerms.title.asNode(), Literals.english("Diplomatic events in news articles"))
                .add(
                        DCTerms.description.asNode(),
                        Literals.english("%d events that %d articles tell of in %d claims, each with its sentence"
                                .formatted(
                                        contents.count(Dip.Event),
                                        contents.count(Dip.Article),
                                        contents.count(Dip.Claim))))
                .add(DCTerms.conformsTo.asNode(), NodeFactory.createURI(Dip.ONTOLOGY + "/" + Ontology.version()))
                .add(VOID.triples.asNode(), Literals.integer(contents.statements()))
                .add(VOID.documents.asNode(), Literals.integer(contents.count(Dip.Article)))
                .add(VOID.classes.asNode(), Literals.integer(contents.classes().size()))
                .add(
                        VOID.properties.asNode(),
                        Literals.integer(contents.properties().size()))
                .add(VOID.uriSpace.asNode(), Literals.string(Iris.NS))
                .addAll(
                        VOID.vocabulary.asNode(),
                        List.of(Dip.NS, Reused.SEM, Reused.PROV, Reused.SCHEMA),
                        NodeFactory::createURI);
        if (contents.first().isPresent()) {
            Node period = named("dataset-period");
            about(graph, DATASET).add(DCTerms.temporal.asNode(), period);
            about(graph, period)
                    .types(DCTerms.PeriodOfTime.asNode())
                    .addIf(dcat("startDate"), contents.first(), Literals::date)
                    .addIf(dcat("endDate"), contents.last(), Literals::date);
        }
    }

    private static void addPartitions(Graph graph, Contents contents) {
        for (Map.Entry<Node, Long> count : contents.classes().entrySet()) {
            Node partition = Iris.minted("partition", "class", count.getKey().getURI());
            about(graph, DATASET).add(VOID.classPartition.asNode(), partition);
            about(graph, partition)
                    .add(VOID._class.asNode(), count.getKey())
                    .add(VOID.entities.asNode(), Literals.integer(count.getValue()));
        }
        for (Map.Entry<Node, Long> count : contents.properties().entrySet()) {
            Node partition = Iris.minted("partition", "property", count.getKey().getURI());
            about(graph, DATASET).add(VOID.propertyPartition.asNode(), partition);
            about(graph, partition)
                    .add(VOID.property.asNode(), count.getKey())
                    .add(VOID.triples.asNode(), Literals.integer(count.getValue()));
        }
    }

    private static void addService(Graph graph) {
        about(graph, SERVICE)
                .types(sd("Service"))
                .add(sd("supportedLanguage"), sd("SPARQL11Query"))
                .add(sd("feature"), sd("UnionDefaultGraph"))
                .add(sd("defaultDataset"), DATASET);
        Stream.of(Graphs.EVENTS, Graphs.ENTITIES, Graphs.ONTOLOGY, Graphs.DESCRIPTION, Graphs.HISTORY)
                .forEach(name -> {
                    Node entry = Iris.minted("named", name.getURI());
                    about(graph, DATASET).add(sd("namedGraph"), entry);
                    about(graph, entry).types(sd("NamedGraph")).add(sd("name"), name);
                });
    }

    private static void addPrefixes(Graph graph) {
        Prefixes.ALL.forEach((prefix, namespace) -> {
            Node declaration = named("prefix-" + prefix);
            about(graph, DATASET).add(sh("declare"), declaration);
            about(graph, declaration)
                    .types(sh("PrefixDeclaration"))
                    .add(sh("prefix"), Literals.string(prefix))
                    .add(sh("namespace"), Literals.address(namespace));
        });
    }

    private static void addExample(Graph graph, Example example) {
        Query query = QueryFactory.create(example.query());
        String form = query.isSelectType() ? "select" : query.isAskType() ? "ask" : "construct";
        about(graph, named("example-" + example.name()))
                .types(
                        sh("SPARQLExecutable"),
                        sh("SPARQL" + Character.toUpperCase(form.charAt(0)) + form.substring(1) + "Executable"))
                .add(RDFS.label.asNode(), Literals.english(example.title()))
                .add(RDFS.comment.asNode(), Literals.english(example.description()))
                .add(sh("prefixes"), DATASET)
                .add(sh(form), Literals.string(example.query()))
                .add(NodeFactory.createURI(Reused.SCHEMA + "target"), SERVICE);
    }

    private static Node named(String name) {
        return NodeFactory.createURI(Iris.NS + name);
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(Reused.SD + name);
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(Reused.SH + name);
    }

    private static Node dcat(String name) {
        return NodeFactory.createURI(DCAT.NS + name);
    }
}
