package io.github.dfconsole.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import java.util.stream.Stream;

/** The compiled main classes, and predicates for rules about them. */
final class MainClasses {

    static final String ROOT = "io.github.dfconsole.";

    static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.github.dfconsole");

    private MainClasses() {}

    static void check(ArchRule rule) {
        rule.check(ALL);
    }

    static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage("io.github.dfconsole..");
    }

    /**
     * Classes of these packages, which are named below the root: {@code "ui.form"}, {@code
     * "api.."}.
     */
    static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(
                Stream.of(packages).map(name -> ROOT + name).toArray(String[]::new));
    }

    /** A package may depend on itself, on the classes allowed, and on classes that are not ours. */
    static ArchRule only(String name, DescribedPredicate<JavaClass> allowed, String reason) {
        return classes()
                .that(in(name))
                .should()
                .onlyDependOnClassesThat(not(ours()).or(in(name)).or(allowed))
                .because(reason);
    }

    /** Returns the class that a nested class or an array belongs to. */
    static JavaClass topLevel(JavaClass type) {
        JavaClass top = type.getBaseComponentType();
        while (top.getEnclosingClass().isPresent()) {
            top = top.getEnclosingClass().get();
        }
        return top;
    }
}
