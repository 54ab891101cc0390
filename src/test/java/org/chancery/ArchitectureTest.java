package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages are the pipeline: each sees only those before it, and each library only where it belongs. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chancery");

    private static final List<String> PIPELINE = List.of(
            "article",
            "language",
            "time",
            "entity",
            "event",
            "assemble",
            "graph",
            "store",
            "query",
            "timeline",
            "build",
            "evaluate",
            "benchmark",
            "server",
            "cli");

    private static final ArchRule ARROWS_GO_TO_THE_LEFT = classes()
            .should(new ArchCondition<>("see only what comes before") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    from.getDirectDependenciesFromSelf().stream()
                            .filter(d -> stage(d.getTargetClass()) > stage(from))
                            .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
                }
            });

    private static final ArchRule NO_CYCLES =
            slices().matching("org.chancery.(*)..").should().beFreeOfCycles();

    private static final ArchRule ONLY_THE_ADAPTER_SEES_CORE_NLP =
            only("edu.stanford..", "org.chancery.language.corenlp..");

    private static final ArchRule ONLY_INPUT_SEES_JSOUP = only("org.jsoup..", "org.chancery.article.io..");

    private static final ArchRule ONLY_THE_MAPPED_CATALOGUE_SEES_LUCENE =
            only("org.apache.lucene..", "org.chancery.entity.index..");

    private static final ArchRule ONLY_THE_DUMP_READER_UNPACKS = noClasses()
            .that()
            .resideOutsideOfPackage("org.chancery.entity.wikidata..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.compress..", "io.airlift..");

    private static final ArchRule ONLY_THE_COMMAND_LINE_SEES_PICOCLI = only("picocli..", "org.chancery.cli..");

    private static final ArchRule ONLY_THE_ADAPTER_OF_WIKIDATA_CONNECTS =
            only("java.net.http..", "org.chancery.entity.live.api..");

    private static final ArchRule THE_FIRST_HALF_IS_FREE_OF_JENA = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.chancery.article..",
                    "org.chancery.language..",
                    "org.chancery.time..",
                    "org.chancery.entity..",
                    "org.chancery.event..",
                    "org.chancery.assemble..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena..");

    private static final ArchRule ROOTS_ARE_FREE_OF_JACKSON = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.chancery.article",
                    "org.chancery.language",
                    "org.chancery.time",
                    "org.chancery.entity",
                    "org.chancery.entity.live",
                    "org.chancery.event",
                    "org.chancery.assemble",
                    "org.chancery.timeline",
                    "org.chancery.evaluate",
                    "org.chancery.evaluate.events",
                    "org.chancery.evaluate.actors",
                    "org.chancery.evaluate.links",
                    "org.chancery.evaluate.times",
                    "org.chancery.evaluate.seeds",
                    "org.chancery.evaluate.audit",
                    "org.chancery.evaluate.report")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..");

    private static final ArchRule ONLY_MAIN_EXITS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.chancery.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                Named.of("arrows go to the left", ARROWS_GO_TO_THE_LEFT),
                Named.of("no cycles", NO_CYCLES),
                Named.of("only the adapter sees CoreNLP", ONLY_THE_ADAPTER_SEES_CORE_NLP),
                Named.of("only input sees jsoup", ONLY_INPUT_SEES_JSOUP),
                Named.of("only the mapped catalogue sees lucene", ONLY_THE_MAPPED_CATALOGUE_SEES_LUCENE),
                Named.of("only the dump reader unpacks", ONLY_THE_DUMP_READER_UNPACKS),
                Named.of("only the command line sees picocli", ONLY_THE_COMMAND_LINE_SEES_PICOCLI),
                Named.of("only the adapter of Wikidata connects", ONLY_THE_ADAPTER_OF_WIKIDATA_CONNECTS),
                Named.of("the first half is free of Jena", THE_FIRST_HALF_IS_FREE_OF_JENA),
                Named.of("roots are free of Jackson", ROOTS_ARE_FREE_OF_JACKSON),
                Named.of("only main exits", ONLY_MAIN_EXITS));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        assertThat(CLASSES).hasSizeGreaterThan(500);
        rule.check(CLASSES);
    }

    private static ArchRule only(String library, String adapter) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(adapter)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    /** The place of a class in the pipeline, -1 outside of it. */
    private static int stage(JavaClass type) {
        String name = type.getPackageName();
        String prefix = "org.chancery.";
        return name.startsWith(prefix)
                ? PIPELINE.indexOf(name.substring(prefix.length()).split("\\.")[0])
                : -1;
    }
}
