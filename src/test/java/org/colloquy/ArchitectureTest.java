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
import org.colloquy.corpus.Prose;
import org.springframework.beans.factory.annotation.Autowired;

/** The arrows between the rooms, and who may make the one safe type. */
@AnalyzeClasses(packages = "org.colloquy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS_RUN_ONE_WAY =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("front door")
                    .definedBy("org.colloquy")
                    .layer("export")
                    .definedBy("org.colloquy.export..")
                    .layer("site")
                    .definedBy("org.colloquy.site..")
                    .layer("intake")
                    .definedBy("org.colloquy.intake..")
                    .layer("markdown")
                    .definedBy("org.colloquy.markdown..")
                    .layer("anchor")
                    .definedBy("org.colloquy.anchor..")
                    .layer("across")
                    .definedBy("org.colloquy.across..")
                    .layer("citation")
                    .definedBy("org.colloquy.citation..")
                    .layer("search")
                    .definedBy("org.colloquy.search..")
                    .layer("corpus")
                    .definedBy("org.colloquy.corpus..")
                    .layer("build")
                    .definedBy("org.colloquy.build..")
                    .layer("text")
                    .definedBy("org.colloquy.text..")
                    .whereLayer("text")
                    .mayNotAccessAnyLayer()
                    .whereLayer("front door")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("export")
                    .mayOnlyBeAccessedByLayers("front door")
                    .whereLayer("site")
                    .mayOnlyBeAccessedByLayers("front door", "export")
                    .whereLayer("intake")
                    .mayOnlyBeAccessedByLayers("front door")
                    .whereLayer("markdown")
                    .mayOnlyBeAccessedByLayers("front door", "intake")
                    .whereLayer("anchor")
                    .mayOnlyBeAccessedByLayers("front door", "markdown")
                    .whereLayer("across")
                    .mayOnlyBeAccessedByLayers("site", "markdown")
                    .whereLayer("citation")
                    .mayOnlyBeAccessedByLayers("site")
                    .whereLayer("search")
                    .mayOnlyBeAccessedByLayers("front door", "site")
                    .whereLayer("corpus")
                    .mayOnlyBeAccessedByLayers(
                            "front door",
                            "site",
                            "export",
                            "intake",
                            "markdown",
                            "anchor",
                            "across",
                            "citation",
                            "search")
                    .whereLayer("build")
                    .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule TEXT_KNOWS_THE_JDK_AND_ICU_ONLY =
            classes()
                    .that()
                    .resideInAPackage("org.colloquy.text..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.colloquy.text..", "java..", "org.jspecify..", "com.ibm.icu..");

    /** So that two places cannot differ by accident in which spellings count as the same. */
    @ArchTest
    static final ArchRule ONLY_ONE_ROOM_FOLDS_LETTERS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.colloquy.text..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.text.Normalizer");

    /** ICU reaches the model only through {@code text}, as names of months do. */
    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_THE_JDK_TEXT_AND_THE_CACHE_ONLY =
            classes()
                    .that()
                    .resideInAPackage("org.colloquy.corpus..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.colloquy.corpus..",
                            "org.colloquy.build..",
                            "org.colloquy.text..",
                            "java..",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule WHAT_RUNS_ACROSS_KNOWS_THE_MODEL_ONLY =
            classes()
                    .that()
                    .resideInAPackage("org.colloquy.across..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.colloquy.across..",
                            "org.colloquy.corpus..",
                            "org.colloquy.build..",
                            "org.colloquy.text..",
                            "java..",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule CITATIONS_KNOW_THE_MODEL_ONLY =
            classes()
                    .that()
                    .resideInAPackage("org.colloquy.citation..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.colloquy.citation..",
                            "org.colloquy.corpus..",
                            "org.colloquy.build..",
                            "org.colloquy.text..",
                            "java..",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule ANCHORS_KNOW_THE_MODEL_ONLY =
            classes()
                    .that()
                    .resideInAPackage("org.colloquy.anchor..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.colloquy.anchor..",
                            "org.colloquy.corpus..",
                            "org.colloquy.build..",
                            "org.colloquy.text..",
                            "java..",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule ONLY_ONE_ROOM_KNOWS_MARKDOWN =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.colloquy.markdown..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.vladsch..");

    @ArchTest
    static final ArchRule ONLY_READING_AND_IMPORT_KNOW_HTML_AND_YAML =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.colloquy.markdown..", "org.colloquy.intake..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jsoup..", "org.yaml..");

    /** The site writes plural forms, numbers and directions with it. */
    @ArchTest
    static final ArchRule THE_MODEL_AND_CITATIONS_KNOW_NO_ICU =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.colloquy.text..",
                            "org.colloquy.markdown..",
                            "org.colloquy.intake..",
                            "org.colloquy.site..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.ibm.icu..");

    @ArchTest
    static final ArchRule ONLY_IMPORT_AND_CONCORDANCES_KNOW_TABLES =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.colloquy.intake..", "org.colloquy.site..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.commons.csv..");

    @ArchTest
    static final ArchRule ONLY_ONE_ROOM_KNOWS_LUCENE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.colloquy.search..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.lucene..", "org.tartarus..");

    @ArchTest
    static final ArchRule NO_CIRCLE_BETWEEN_PACKAGES_OF_SEARCH =
            slices().matching("org.colloquy.search.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SPRING_STAYS_IN_SITE_AND_FRONT_DOOR =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.colloquy.markdown..",
                            "org.colloquy.intake..",
                            "org.colloquy.export..",
                            "org.colloquy.search..",
                            "org.colloquy.corpus..",
                            "org.colloquy.text..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "org.thymeleaf..", "jakarta..");

    @ArchTest
    static final ArchRule PROSE_IS_MADE_BEHIND_THE_ALLOW_LIST_ONLY =
            noClasses()
                    .that(not(belongToAnyOf(Prose.class)))
                    .and()
                    .doNotHaveFullyQualifiedName("org.colloquy.markdown.ProseWriter")
                    .and()
                    // What came through the list once is read back as it was (ADR 14).
                    .doNotHaveFullyQualifiedName("org.colloquy.markdown.ProseSerializer")
                    .should()
                    .callMethodWhere(
                            target(name("of")).and(target(owner(equivalentTo(Prose.class)))));

    @ArchTest
    static final ArchRule THE_FORM_OF_THE_CACHE_IS_ITS_OWN_BUSINESS =
            noClasses()
                    .that()
                    .haveNameNotMatching(
                            "org\\.colloquy\\.(?:build\\..*|markdown\\.ProseSerializer)")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.esotericsoftware..", "org.h2..");

    @ArchTest
    static final ArchRule PAGES_DO_NOT_KNOW_THE_WEB_SERVER =
            noClasses()
                    .that()
                    .resideInAPackage("org.colloquy.site")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.colloquy.site.web..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            noFields().should().beAnnotatedWith(Autowired.class);
}
