package io.github.dfconsole.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static io.github.dfconsole.architecture.MainClasses.ALL;
import static io.github.dfconsole.architecture.MainClasses.check;
import static io.github.dfconsole.architecture.MainClasses.in;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitReference;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** Which packages may use which libraries and which parts of Java, and why. */
class LibraryUseTest {

    @Test
    void onlyTheTransportUsesOkHttp() {
        check(
                noClasses()
                        .that(not(in("api.transport..", "api.signing..")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("okhttp3.."))
                        .because("only one package needs to know how calls travel"));
    }

    @Test
    void onlyOnePackageUsesTheKeychain() {
        check(
                noClasses()
                        .that(not(in("connection.secrets")))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                        "com.microsoft.credentialstorage..", "com.sun.jna.."))
                        .because("its native calls may wait for the user, and nothing ends them"));
    }

    @Test
    void jacksonIsUsedOnlyWhereJsonIsReadOrWritten() {
        check(
                noClasses()
                        .that(
                                not(
                                        in(
                                                "api..",
                                                "files..",
                                                "settings..",
                                                "connection..",
                                                "sandbox..",
                                                "service.parts..",
                                                // The service sends templates as text in JSON.
                                                "service.apps.creation..")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."))
                        .because("results pass between packages as records, not as JSON trees"));
    }

    @Test
    void onlyTheUserInterfaceUsesScenes() {
        check(
                noClasses()
                        .that(not(in("ui..", "launch..", "desktop")))
                        .and(not(simpleName("FxThread")))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                        "javafx.scene..", "javafx.stage..", "javafx.application.."))
                        .because("everything else runs without the JavaFX toolkit"));
    }

    @Test
    void viewModelsNeedNoToolkit() {
        check(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("javafx..")
                                        .and(
                                                not(
                                                        resideInAnyPackage(
                                                                "javafx.beans..",
                                                                "javafx.collections.."))))
                        .because("view-models are tested without starting JavaFX"));
    }

    @Test
    void threadsStartInFourPackagesOnly() {
        check(
                noClasses()
                        .that(not(in("background..", "sandbox..", "launch..", "logging")))
                        // It waits for a virus scanner, as it waits for the disk.
                        .and(not(simpleName("Disk")))
                        .should()
                        .callCodeUnitWhere(startsOrBlocksAThread())
                        .orShould()
                        .accessTargetWhere(refersToWhatStartsAThread())
                        .because("work leaves the UI thread, and returns to it, in one way only"));
    }

    private static final Set<String> THREAD_MAKERS =
            Set.of(
                    "java.util.concurrent.Executors",
                    "java.util.concurrent.ThreadPoolExecutor",
                    "java.util.concurrent.ScheduledThreadPoolExecutor",
                    "java.util.concurrent.ForkJoinPool",
                    "java.util.Timer",
                    "javafx.application.Platform#runLater");

    private static DescribedPredicate<JavaCall<?>> startsOrBlocksAThread() {
        return new DescribedPredicate<>("start threads, put them to sleep or call runLater") {
            @Override
            public boolean test(JavaCall<?> call) {
                return startsOrBlocks(call);
            }
        };
    }

    /** A method reference such as {@code Platform::runLater} has the same effect as a call. */
    private static DescribedPredicate<JavaAccess<?>> refersToWhatStartsAThread() {
        return new DescribedPredicate<>("refer to what starts a thread") {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access instanceof JavaCodeUnitReference<?> && startsOrBlocks(access);
            }
        };
    }

    private static boolean startsOrBlocks(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean thread =
                owner.equals("java.lang.Thread")
                        && !Set.of("currentThread", "interrupt", "isInterrupted").contains(name);
        boolean common =
                owner.equals("java.util.concurrent.CompletableFuture") && name.endsWith("Async");
        return thread
                || common
                || THREAD_MAKERS.contains(owner)
                || THREAD_MAKERS.contains(owner + "#" + name);
    }

    @Test
    void onlyTheLauncherAndTheLogUseStandardStreams() {
        check(
                noClasses()
                        .that(not(in("launch..", "logging")))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethodWhere(
                                describe(
                                        "print a stack trace",
                                        call -> call.getName().equals("printStackTrace")))
                        .because("a desktop program has no terminal that is read"));
    }

    @Test
    void staticFieldsAreFinal() {
        check(
                fields().that()
                        .areStatic()
                        .and(areNotMadeByTheCompiler())
                        .should()
                        .beFinal()
                        .because("what a class needs comes through its constructor"));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(
                classes()
                        .that()
                        .haveSimpleName("package-info")
                        .should()
                        .beAnnotatedWith(NullMarked.class)
                        .because("the compiler checks nulls only in marked packages"));
        List<String> unmarked =
                ALL.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .filter(name -> !ALL.contain(name + ".package-info"))
                        .toList();
        assertThat(unmarked).isEmpty();
    }

    private static DescribedPredicate<JavaField> areNotMadeByTheCompiler() {
        return new DescribedPredicate<>("are not made by the compiler") {
            @Override
            public boolean test(JavaField field) {
                return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
            }
        };
    }
}
