package io.github.dfconsole.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitReference;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** Which room may look into which, and why. */
class ArchitectureTest {

    private static final String ROOT = "io.github.dfconsole.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.github.dfconsole");

    /** What a screen may know of a call: what it was, where it went and how it failed. */
    private static final Set<String> VALUES_OF_THE_API =
            Set.of(
                    "ApiException",
                    "ApiFailure",
                    "CallReport",
                    "Endpoint",
                    "InvalidEndpointException");

    private static void hold(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage("io.github.dfconsole..");
    }

    private static DescribedPredicate<JavaClass> rooms(String... names) {
        String[] packages = List.of(names).stream().map(name -> ROOT + name).toArray(String[]::new);
        return resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> valuesOfTheApi() {
        return resideInAPackage(ROOT + "api")
                .and(
                        new DescribedPredicate<>("are values") {
                            @Override
                            public boolean test(JavaClass type) {
                                JavaClass top = type;
                                while (top.getEnclosingClass().isPresent()) {
                                    top = top.getEnclosingClass().get();
                                }
                                return VALUES_OF_THE_API.contains(top.getSimpleName());
                            }
                        });
    }

    private static ArchRule only(
            String room, DescribedPredicate<JavaClass> allowed, String reason) {
        return classes()
                .that(rooms(room))
                .should()
                .onlyDependOnClassesThat(not(ours()).or(rooms(room)).or(allowed))
                .because(reason);
    }

    @Test
    void screensReachTheServiceOnlyThroughUseCases() {
        hold(
                only(
                        "ui..",
                        rooms(
                                        "service..",
                                        "connection..",
                                        "settings..",
                                        "background..",
                                        "text..",
                                        "api.model..")
                                .or(valuesOfTheApi())
                                // how a typed key may be written, and nothing of what is done with
                                // it
                                .or(simpleName("KeyText"))
                                // which file cannot be read: a value
                                .or(simpleName("UnreadableFile")),
                        "a screen that could reach the client would call it on the UI thread"));
    }

    @Test
    void useCasesKnowNoScreens() {
        hold(
                only(
                        "service..",
                        rooms("api..", "background..", "files.."),
                        "use cases are tested without a toolkit and outlive any screen"));
    }

    @Test
    void connectionsKnowAddressesAndKeysOnly() {
        hold(
                only(
                        "connection..",
                        rooms("api.signing..", "settings..").or(valuesOfTheApi()),
                        "where to connect is decided before anything is called"));
    }

    @Test
    void theApiStandsAlone() {
        hold(
                only(
                        "api..",
                        DescribedPredicate.alwaysFalse(),
                        "the client is of use to a program that has no window"));
    }

    @Test
    void theSandboxSharesNothingWithTheClientButTheSignature() {
        hold(
                only(
                        "sandbox..",
                        rooms("api.signing..", "files.."),
                        "a misspelt field must not be able to agree with itself"));
    }

    @Test
    void theLowestRoomsKnowNobody() {
        for (String room : List.of("files..", "background..", "text..")) {
            hold(
                    only(
                            room,
                            DescribedPredicate.alwaysFalse(),
                            "everything stands on it, so it must stand on nothing"));
        }
    }

    @Test
    void settingsKnowOnlyHowFilesAreKept() {
        hold(
                only(
                        "settings..",
                        rooms("files.."),
                        "every screen stands on them; they are kept in a file, and need no more"));
    }

    @Test
    void packagesFormNoCycles() {
        hold(
                slices().matching("io.github.dfconsole.(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("rooms that need each other are one room"));
    }

    @Test
    void okHttpStaysWhereCallsAreMade() {
        hold(
                noClasses()
                        .that(not(rooms("api.transport..", "api.signing..")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("okhttp3.."))
                        .because("how calls travel is one room's business"));
    }

    @Test
    void jacksonStaysWhereJsonIsReadAndWritten() {
        hold(
                noClasses()
                        .that(
                                not(
                                        rooms(
                                                "api..",
                                                "files..",
                                                "settings..",
                                                "connection..",
                                                "sandbox..",
                                                "service.parts..")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."))
                        .because("results cross rooms as records, not as trees"));
    }

    @Test
    void scenesAndStagesStayInTheWindow() {
        hold(
                noClasses()
                        .that(not(rooms("ui..", "launch..", "desktop")))
                        .and(not(simpleName("FxThread")))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                        "javafx.scene..", "javafx.stage..", "javafx.application.."))
                        .because("everything else runs without a toolkit"));
    }

    @Test
    void viewModelsNeedNoToolkit() {
        hold(
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
    void threadsStartInThreeRoomsOnly() {
        hold(
                noClasses()
                        .that(not(rooms("background..", "sandbox..", "launch..", "logging")))
                        .should()
                        .callCodeUnitWhere(startsOrBlocksAThread())
                        .orShould()
                        .accessTargetWhere(refersToWhatStartsAThread())
                        .because("work leaves the UI thread by one way and comes back by one"));
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

    /** {@code Platform::runLater} is no call, and does the same. */
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
    void standardStreamsBelongToTheLauncher() {
        hold(
                noClasses()
                        .that(not(rooms("launch..", "logging")))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethodWhere(
                                describe(
                                        "print a stack trace",
                                        call -> call.getName().equals("printStackTrace")))
                        .because("nobody reads the terminal of a desktop program"));
    }

    @Test
    void nothingChangesThatIsShared() {
        hold(
                fields().that()
                        .areStatic()
                        .and(areNotMadeByTheCompiler())
                        .should()
                        .beFinal()
                        .because("what a class needs comes through its constructor"));
    }

    @Test
    void everyClassLivesInARoom() {
        hold(
                classes()
                        .should()
                        .resideInAnyPackage(
                                ROOT + "launch..",
                                ROOT + "desktop",
                                ROOT + "logging",
                                ROOT + "api..",
                                ROOT + "sandbox",
                                ROOT + "connection",
                                ROOT + "service..",
                                ROOT + "files",
                                ROOT + "settings",
                                ROOT + "background",
                                ROOT + "text",
                                ROOT + "ui..")
                        .because("a class beside the rooms is bound by none of their rules"));
    }

    @Test
    void nullsAreCheckedInEveryPackage() {
        hold(
                classes()
                        .that()
                        .haveSimpleName("package-info")
                        .should()
                        .beAnnotatedWith(NullMarked.class)
                        .because("the compiler looks for nulls only where it is told to"));
        List<String> unmarked =
                CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .filter(name -> !CLASSES.contain(name + ".package-info"))
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
