package dev.easel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;

/** House rules that the compiler does not know. */
@AnalyzeClasses(packages = "dev.easel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> OURS =
            JavaClass.Predicates.resideInAPackage("dev.easel..");

    @ArchTest
    static final ArchRule VOCABULARY_USES_NOTHING_OF_OURS =
            noClasses()
                    .that()
                    .resideInAPackage("dev.easel.image..")
                    .should()
                    .dependOnClassesThat(
                            OURS.and(
                                    DescribedPredicate.not(
                                            JavaClass.Predicates.resideInAPackage(
                                                    "dev.easel.image.."))));

    @ArchTest
    static final ArchRule IDS_USE_NOTHING_OF_OURS =
            noClasses()
                    .that()
                    .resideInAPackage("dev.easel.id")
                    .should()
                    .dependOnClassesThat(
                            OURS.and(
                                    DescribedPredicate.not(
                                            JavaClass.Predicates.resideInAPackage(
                                                    "dev.easel.id"))));

    @ArchTest
    static final ArchRule ENGINES_KNOW_ONLY_THE_SPI_AND_THE_VOCABULARY =
            classes()
                    .that()
                    .resideInAPackage("dev.easel.engine..")
                    .should()
                    .onlyDependOnClassesThat(
                            DescribedPredicate.not(OURS)
                                    .or(
                                            JavaClass.Predicates.resideInAnyPackage(
                                                    "dev.easel.engine..", "dev.easel.image..")));

    @ArchTest
    static final ArchRule ONLY_ENGINE_NAMES_ENGINES =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.easel.engine..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.easel.engine.illustrator..", "dev.easel.engine.retoucher..");

    @ArchTest
    static final ArchRule ENGINES_DO_NOT_KNOW_EACH_OTHER =
            noClasses()
                    .that()
                    .resideInAPackage("dev.easel.engine.illustrator..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.easel.engine.retoucher..");

    @ArchTest
    static final ArchRule TASKS_NEVER_CALL_THE_CHAT =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.easel.chat")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.easel.chat");

    @ArchTest
    static final ArchRule ONLY_LANGUAGE_KNOWS_LANGUAGE_MODELS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.easel.language..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dev.easel.language..", "dev.langchain4j..");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION =
            fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl");
}
