package org.chancery.graph;

import com.google.common.base.Suppliers;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * Checks graphs against the shapes of {@code ontology/shapes.ttl}. This is done in memory and before anything is written: a write that has begun must not
 * have to be taken back. Can be used by several threads.
 */
public final class ShapeCheck {
    private final Supplier<Shapes> shapes;
    private final Graph ontology;

    private ShapeCheck(Supplier<Shapes> shapes, Graph ontology) {
        this.shapes = shapes;
        this.ontology = ontology;
    }

    /** By the shapes that come with the program; they are parsed when something is checked for the first time. */
    public static ShapeCheck load() {
        return new ShapeCheck(Suppliers.memoize(() -> Shapes.parse(Ontology.shapes())), Ontology.graph());
    }

    /**
     * That something does not meet its shape.
     *
     * @param subject what
     * @param value the value that is to blame, when it is one
     * @param message the rule that it breaks
     */
    public record Violation(Node subject, Optional<Node> value, String message) {
        @Override
        public String toString() {
            return "<" + subject + ">: " + message
                    + value.map(v -> " Not so: " + v).orElse("");
        }
    }

    /**
     * What does not meet the shapes, in an order that depends on nothing but the data.
     *
     * @param data what is checked
     * @param context what the data speak of without describing it, such as entities
     */
    public List<Violation> violations(Graph data, Graph context) {
        Graph all = new Union(data, new Union(ontology, context));
        return ShaclValidator.get().validate(shapes.get(), all).getEntries().stream()
                .map(ShapeCheck::violation)
                .distinct()
                .sorted(Comparator.comparing(Violation::toString))
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        String message = Objects.requireNonNullElse(entry.message(), "it does not meet its shape");
        return new Violation(entry.focusNode(), Optional.ofNullable(entry.value()), message);
    }
}
