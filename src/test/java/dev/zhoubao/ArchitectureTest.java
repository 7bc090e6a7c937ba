package dev.zhoubao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.Slice;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.export.AtomicFile;
import java.util.Set;

/** The rules of docs/architecture.md: who may know whom. */
@AnalyzeClasses(packages = "dev.zhoubao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The rooms of ingest that are no stored form; each further one is a form. */
    private static final Set<String> ROOMS_OF_INGEST = Set.of("bulletin", "figure", "form", "load", "title");

    private static final DescribedPredicate<JavaClass> DATA =
            new DescribedPredicate<>("records, enums, sealed types, constants and package descriptions") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isRecord()
                            || type.isEnum()
                            || type.reflect().isSealed()
                            || isConstant(type)
                            || type.getSimpleName().equals("package-info")
                            || type.getEnclosingClass().isPresent();
                }

                private static boolean isConstant(JavaClass type) {
                    Set<JavaModifier> modifiers = Set.of(JavaModifier.PRIVATE, JavaModifier.FINAL);
                    return type.getModifiers().contains(JavaModifier.FINAL)
                            && type.getFields().stream()
                                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                    .allMatch(field -> field.getModifiers().containsAll(modifiers));
                }
            };

    @ArchTest
    static final ArchRule arrowsGoOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("language")
            .definedBy("dev.zhoubao.language")
            .layer("model")
            .definedBy("dev.zhoubao.model")
            .layer("calendar")
            .definedBy("dev.zhoubao.calendar")
            .layer("ingest")
            .definedBy("dev.zhoubao.ingest..")
            .layer("library")
            .definedBy("dev.zhoubao.library")
            .layer("analysis")
            .definedBy("dev.zhoubao.analysis..")
            .layer("document")
            .definedBy("dev.zhoubao.document")
            .layer("report")
            .definedBy("dev.zhoubao.report..")
            .layer("export")
            .definedBy("dev.zhoubao.export..")
            .layer("shell")
            .definedBy("dev.zhoubao.shell..")
            .layer("fetch")
            .definedBy("dev.zhoubao.fetch..")
            .layer("root")
            .definedBy("dev.zhoubao")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("shell")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("shell", "fetch")
            .whereLayer("fetch")
            .mayOnlyBeAccessedByLayers("report", "shell")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("export", "shell")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("report", "export", "shell")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("report", "shell")
            .whereLayer("library")
            .mayOnlyBeAccessedByLayers("analysis", "report", "shell")
            .whereLayer("calendar")
            .mayOnlyBeAccessedByLayers("library", "analysis", "report", "shell")
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("shell");

    @ArchTest
    static final ArchRule writersSeeTheDocumentAndTheWordsAlone = classes()
            .that(resideInAPackage("dev.zhoubao.export.."))
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dev.zhoubao.."))
                    .or(resideInAnyPackage(
                            "dev.zhoubao.export..",
                            "dev.zhoubao.document",
                            "dev.zhoubao.report.words",
                            "dev.zhoubao.language")));

    /** Of the writers it knows what keeps a file whole, and no more. */
    @ArchTest
    static final ArchRule fetchReadsNoBulletin = classes()
            .that(resideInAPackage("dev.zhoubao.fetch.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "javax.net.ssl",
                            "org.jspecify..",
                            "com.google.re2j",
                            "dev.zhoubao.fetch..",
                            "dev.zhoubao.model",
                            "dev.zhoubao.language")
                    .or(assignableTo(AtomicFile.class))
                    .or(assignableTo(AtomicFile.Content.class))
                    .or(assignableTo(AtomicFile.Existing.class)));

    @ArchTest
    static final ArchRule httpIsInOneRoom = noClasses()
            .that(not(resideInAPackage("dev.zhoubao.fetch.http")))
            .should()
            .dependOnClassesThat(resideInAPackage("java.net.http.."));

    @ArchTest
    static final ArchRule theDocumentKnowsNoBulletin = classes()
            .that(resideInAnyPackage("dev.zhoubao.document", "dev.zhoubao.language"))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "dev.zhoubao.document", "dev.zhoubao.language"));

    /** A visitor has to answer for a new kind; a chain of questions would pass over it. */
    @ArchTest
    static final ArchRule cellsAndBlocksAreVisited = noClasses()
            .that(not(resideInAPackage("dev.zhoubao.document")))
            .should(new ArchCondition<>("ask for a kind of cell or block with instanceof") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getInstanceofChecks().stream()
                            .filter(check -> check.getRawType().isAssignableTo(Cell.class)
                                    || check.getRawType().isAssignableTo(Block.class))
                            .forEach(check -> events.add(SimpleConditionEvent.satisfied(
                                    check,
                                    "%s in %s"
                                            .formatted(
                                                    check.getRawType().getSimpleName(),
                                                    check.getSourceCodeLocation()))));
                }
            });

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("dev.zhoubao.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule writersDoNotKnowEachOther =
            slices().matching("dev.zhoubao.export.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule readersDoNotKnowEachOther = slices().matching("dev.zhoubao.ingest.(*)")
            .that(new DescribedPredicate<>("are stored forms") {
                @Override
                public boolean test(Slice slice) {
                    return !ROOMS_OF_INGEST.contains(slice.getNamePart(1));
                }
            })
            .should()
            .notDependOnEachOther();

    /** Titles apart: a page may have to be asked which of its headings is one. */
    @ArchTest
    static final ArchRule readersMakeNoBulletins = noClasses()
            .that(resideInAPackage("dev.zhoubao.ingest.*")
                    .and(not(resideInAnyPackage(ROOMS_OF_INGEST.stream()
                            .map(room -> "dev.zhoubao.ingest." + room)
                            .toArray(String[]::new)))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "dev.zhoubao.ingest.bulletin", "dev.zhoubao.ingest.figure", "dev.zhoubao.ingest.load"));

    @ArchTest
    static final ArchRule springStaysOutside = noClasses()
            .that(not(resideInAnyPackage("dev.zhoubao", "dev.zhoubao.shell..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.."));

    @ArchTest
    static final ArchRule jlineStaysOutside = noClasses()
            .that(not(resideInAnyPackage("dev.zhoubao", "dev.zhoubao.shell..", "dev.zhoubao.export.terminal")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.jline.."));

    @ArchTest
    static final ArchRule jsoupReadsHtmlOnly = noClasses()
            .that(not(resideInAPackage("dev.zhoubao.ingest.html")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.jsoup.."));

    @ArchTest
    static final ArchRule mime4jReadsMailsOnly = noClasses()
            .that(not(resideInAPackage("dev.zhoubao.ingest.mail")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.james.."));

    @ArchTest
    static final ArchRule romeReadsFeedsOnly = noClasses()
            .that(not(resideInAPackage("dev.zhoubao.ingest.feed")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.rometools..", "org.jdom2..", "org.slf4j.."));

    @ArchTest
    static final ArchRule pdfBoxReadsPdfOnly = noClasses()
            .that(not(resideInAPackage("dev.zhoubao.ingest.pdf")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."));

    @ArchTest
    static final ArchRule poiWritesExcelAndReadsWordOnly = noClasses()
            .that(not(resideInAnyPackage("dev.zhoubao.export.excel..", "dev.zhoubao.ingest.word")))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans.."));

    @ArchTest
    static final ArchRule mustacheLaysOutMarkdownOnly = noClasses()
            .that(not(resideInAPackage("dev.zhoubao.export.markdown")))
            .should()
            .dependOnClassesThat(resideInAPackage("com.samskivert.."));

    @ArchTest
    static final ArchRule modelKnowsTheJdkAndSentencesOnly = classes()
            .that(resideInAPackage("dev.zhoubao.model"))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "dev.zhoubao.model", "dev.zhoubao.language"));

    @ArchTest
    static final ArchRule theCalendarKnowsTheModelOnly = classes()
            .that(resideInAPackage("dev.zhoubao.calendar"))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "dev.zhoubao.calendar", "dev.zhoubao.model"));

    @ArchTest
    static final ArchRule modelHoldsDataOnly =
            classes().that(resideInAPackage("dev.zhoubao.model")).should(be(DATA));

    @ArchTest
    static final ArchRule onlyTheConsoleWrites = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule failuresHaveNames = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule injectionByConstructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule noMutableStatics =
            noFields().that().areStatic().and().arePublic().should().notBeFinal();

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");
}
