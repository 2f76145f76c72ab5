package org.colloquy;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.colloquy.model.Prose;
import org.springframework.beans.factory.annotation.Autowired;

/** Arrows between the rooms, and who may make the one safe type. */
@AnalyzeClasses(packages = "org.colloquy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String PROSE_SERIALIZER = "org\\.colloquy\\.reader\\.ProseSerializer";

    @ArchTest
    static final ArchRule ARROWS_RUN_ONE_WAY =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("main")
                    .definedBy("org.colloquy")
                    .layer("cli")
                    .definedBy("org.colloquy.cli..")
                    .layer("serve")
                    .definedBy("org.colloquy.serve..")
                    .layer("console")
                    .definedBy("org.colloquy.console..")
                    .layer("export")
                    .definedBy("org.colloquy.export..")
                    .layer("site")
                    .definedBy("org.colloquy.site..")
                    .layer("importer")
                    .definedBy("org.colloquy.importer..")
                    .layer("reader")
                    .definedBy("org.colloquy.reader..")
                    .layer("anchors")
                    .definedBy("org.colloquy.anchors..")
                    .layer("times")
                    .definedBy("org.colloquy.times..")
                    .layer("analysis")
                    .definedBy("org.colloquy.analysis..")
                    .layer("citation")
                    .definedBy("org.colloquy.citation..")
                    .layer("quotation")
                    .definedBy("org.colloquy.quotation..")
                    .layer("search")
                    .definedBy("org.colloquy.search..")
                    .layer("model")
                    .definedBy("org.colloquy.model..")
                    .layer("text")
                    .definedBy("org.colloquy.text..")
                    .layer("build")
                    .definedBy("org.colloquy.build..")
                    .whereLayer("main")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("cli")
                    .mayOnlyBeAccessedByLayers("main")
                    .whereLayer("serve")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("console")
                    .mayOnlyBeAccessedByLayers("main", "cli", "serve")
                    .whereLayer("export")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("site")
                    .mayOnlyBeAccessedByLayers("cli", "serve", "export")
                    .whereLayer("importer")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("reader")
                    .mayOnlyBeAccessedByLayers("cli", "serve", "console", "importer")
                    .whereLayer("anchors")
                    .mayOnlyBeAccessedByLayers("cli", "reader")
                    .whereLayer("times")
                    .mayOnlyBeAccessedByLayers("cli", "site", "importer", "reader")
                    .whereLayer("analysis")
                    .mayOnlyBeAccessedByLayers("cli", "serve", "site", "reader")
                    .whereLayer("citation")
                    .mayOnlyBeAccessedByLayers("site")
                    .whereLayer("quotation")
                    .mayOnlyBeAccessedByLayers("cli", "site")
                    .whereLayer("search")
                    .mayOnlyBeAccessedByLayers("cli", "serve", "site", "quotation")
                    .whereLayer("model")
                    .mayOnlyAccessLayers("text", "build")
                    .whereLayer("text")
                    .mayNotAccessAnyLayer()
                    .whereLayer("build")
                    .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule NO_ROOMS_FORM_A_CIRCLE =
            slices().matching("org.colloquy.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_THE_JDK_AND_TEXT_ONLY =
            knowsOnly("model", "text", "build");

    @ArchTest
    static final ArchRule ANALYSIS_KNOWS_THE_MODEL_ONLY =
            knowsOnly("analysis", "model", "text", "build");

    @ArchTest
    static final ArchRule CITATIONS_KNOW_THE_MODEL_ONLY =
            knowsOnly("citation", "model", "text", "build");

    @ArchTest
    static final ArchRule ANCHORS_KNOW_THE_MODEL_ONLY =
            knowsOnly("anchors", "model", "text", "build");

    private static ArchRule knowsOnly(String room, String... others) {
        String[] known = new String[others.length + 3];
        known[0] = "org.colloquy." + room + "..";
        known[1] = "java..";
        known[2] = "org.jspecify..";
        for (int i = 0; i < others.length; i++) {
            known[i + 3] = "org.colloquy." + others[i] + "..";
        }
        return classes()
                .that()
                .resideInAPackage("org.colloquy." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known);
    }

    @ArchTest
    static final ArchRule ONLY_THE_READER_KNOWS_MARKDOWN =
            knownOnlyTo(new String[] {"com.vladsch.."}, "org.colloquy.reader..");

    @ArchTest
    static final ArchRule ONLY_READING_IMPORT_DRAFTS_AND_PRINT_KNOW_HTML_AND_YAML =
            knownOnlyTo(
                    new String[] {"org.jsoup..", "org.yaml.."},
                    "org.colloquy.reader..",
                    "org.colloquy.importer..",
                    "org.colloquy.quotation.draft..",
                    "org.colloquy.export.pdf..",
                    "org.colloquy.site.anthology..");

    /** The site writes plural forms, numbers and directions with it. */
    @ArchTest
    static final ArchRule THE_MODEL_AND_CITATIONS_KNOW_NO_ICU =
            knownOnlyTo(
                    new String[] {"com.ibm.icu.."},
                    "org.colloquy.text..",
                    "org.colloquy.reader..",
                    "org.colloquy.importer..",
                    "org.colloquy.search..",
                    "org.colloquy.site..");

    @ArchTest
    static final ArchRule ONLY_IMPORT_SEGMENTS_AND_CONCORDANCES_KNOW_TABLES =
            knownOnlyTo(
                    new String[] {"org.apache.commons.csv.."},
                    "org.colloquy.importer..",
                    "org.colloquy.reader.segment..",
                    "org.colloquy.site..");

    @ArchTest
    static final ArchRule ONLY_THE_SEARCH_KNOWS_LUCENE =
            knownOnlyTo(
                    new String[] {"org.apache.lucene..", "org.tartarus.."},
                    "org.colloquy.search..");

    @ArchTest
    static final ArchRule ONLY_THE_CACHE_KNOWS_HOW_VALUES_LIE_ON_DISK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.colloquy.build..")
                    .and()
                    .haveNameNotMatching(PROSE_SERIALIZER)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.esotericsoftware..", "org.h2..");

    private static ArchRule knownOnlyTo(String[] libraries, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    @ArchTest
    static final ArchRule SPRING_STAYS_IN_SITE_AND_SERVER =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.colloquy",
                            "org.colloquy.cli..",
                            "org.colloquy.serve..",
                            "org.colloquy.site..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "org.thymeleaf..", "jakarta..");

    /** What came through the list once is kept, and read back as it was (ADR 14). */
    @ArchTest
    static final ArchRule PROSE_IS_MADE_BEHIND_THE_ALLOW_LIST_ONLY =
            noClasses()
                    .that(not(belongToAnyOf(Prose.class)))
                    .and()
                    .doNotHaveSimpleName("HtmlSanitizer")
                    .and()
                    .haveNameNotMatching(PROSE_SERIALIZER)
                    .should()
                    .callMethodWhere(
                            target(name("of")).and(target(owner(equivalentTo(Prose.class)))));

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            noFields().should().beAnnotatedWith(Autowired.class);
}
