package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The packages are the pipeline: each sees only those before it, and each library only where it belongs. */
@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
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

    @ArchTest
    static final ArchRule arrowsGoToTheLeft = classes().should(new ArchCondition<>("see only what comes before") {
        @Override
        public void check(JavaClass from, ConditionEvents events) {
            from.getDirectDependenciesFromSelf().stream()
                    .filter(d -> stage(d.getTargetClass()) > stage(from))
                    .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
        }
    });

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.chancery.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheAdapterSeesCoreNlp = only("edu.stanford..", "org.chancery.language.corenlp..");

    @ArchTest
    static final ArchRule onlyInputSeesJsoup = only("org.jsoup..", "org.chancery.article.io..");

    @ArchTest
    static final ArchRule onlyTheMappedCatalogueSeesLucene = only("org.apache.lucene..", "org.chancery.entity.index..");

    @ArchTest
    static final ArchRule onlyTheDumpReaderUnpacks = noClasses()
            .that()
            .resideOutsideOfPackage("org.chancery.entity.wikidata..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.compress..", "io.airlift..");

    @ArchTest
    static final ArchRule onlyTheCommandLineSeesPicocli = only("picocli..", "org.chancery.cli..");

    @ArchTest
    static final ArchRule theFirstHalfIsFreeOfJena = noClasses()
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

    @ArchTest
    static final ArchRule rootsAreFreeOfJackson = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.chancery.article",
                    "org.chancery.language",
                    "org.chancery.time",
                    "org.chancery.entity",
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

    @ArchTest
    static final ArchRule onlyMainExits = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.chancery.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

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
