package io.github.dfconsole.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static io.github.dfconsole.architecture.MainClasses.ROOT;
import static io.github.dfconsole.architecture.MainClasses.check;
import static io.github.dfconsole.architecture.MainClasses.in;
import static io.github.dfconsole.architecture.MainClasses.only;
import static io.github.dfconsole.architecture.MainClasses.topLevel;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which package may depend on which, and why. */
class ArchitectureTest {

    /** What a screen may know of a call: what it was, where it went and how it failed. */
    private static final Set<String> VALUES_OF_THE_API =
            Set.of(
                    "ApiException",
                    "ApiFailure",
                    "ForeignAnswer",
                    "Obstacle",
                    "PeerCertificate",
                    "Remedy",
                    "CallReport",
                    "Endpoint",
                    "InvalidEndpointException");

    /** The kinds of resource; each has a package of its own below {@code ui}. */
    private static final List<String> KINDS =
            List.of("accounts", "apps", "notebooks", "aiworkspaces", "aiapps");

    private static DescribedPredicate<JavaClass> valuesOfTheApi() {
        return in("api")
                .and(
                        describe(
                                "are values",
                                type ->
                                        VALUES_OF_THE_API.contains(
                                                topLevel(type).getSimpleName())));
    }

    private static DescribedPredicate<JavaClass> kinds(Stream<String> names) {
        return in(names.map(name -> "ui." + name + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> kinds() {
        return kinds(KINDS.stream());
    }

    @Test
    void screensCallTheServiceThroughUseCasesOnly() {
        check(
                only(
                        "ui..",
                        in(
                                        "service..",
                                        "connection..",
                                        "settings..",
                                        "background..",
                                        "text..",
                                        "api.model..")
                                .or(valuesOfTheApi())
                                // KeyText only checks how a typed key is written.
                                .or(simpleName("KeyText"))
                                .or(simpleName("PastedText"))
                                // UnreadableFile only says which file it is and when it was
                                // written.
                                .or(simpleName("UnreadableFile"))
                                // FileNames only says what a file may be called.
                                .or(simpleName("FileNames"))
                                // FileProblem only says why a file was not written.
                                .or(simpleName("FileProblem")),
                        "a screen that had the client could call it on the UI thread"));
    }

    @Test
    void noKindOfResourceDependsOnAnother() {
        for (String kind : KINDS) {
            check(
                    noClasses()
                            .that(in("ui." + kind + ".."))
                            .should()
                            .dependOnClassesThat(
                                    kinds(KINDS.stream().filter(other -> !other.equals(kind))))
                            .allowEmptyShould(true)
                            .because("what two kinds share belongs into ui.resource or ui.form"));
        }
    }

    @Test
    void whatAllKindsShareDependsOnNoKind() {
        check(
                noClasses()
                        .that(
                                in(
                                        "ui",
                                        "ui.resource..",
                                        "ui.form..",
                                        "ui.wizard..",
                                        "ui.submission..",
                                        "ui.creation..",
                                        "ui.failure..",
                                        "ui.notice..",
                                        "ui.control..",
                                        "ui.theme.."))
                        .should()
                        .dependOnClassesThat(kinds().or(in("ui.shell..")))
                        .because(
                                "a new kind must not require a change of the parts it is built of"));
    }

    @Test
    void theWindowDependsOnNoKind() {
        check(
                noClasses()
                        .that(in("ui.shell.."))
                        .should()
                        .dependOnClassesThat(kinds())
                        .because("it is given a list of kinds, and a new kind is one more in it"));
    }

    @Test
    void useCasesDependOnNoScreen() {
        check(
                only(
                        "service..",
                        in("api..", "background..", "files..").or(simpleName("Printable")),
                        "use cases are tested without JavaFX and outlive every screen"));
    }

    @Test
    void connectionsDependOnAddressesAndKeysOnly() {
        check(
                only(
                        "connection..",
                        in("api.signing..", "settings..", "files..", "system")
                                .or(valuesOfTheApi())
                                .or(simpleName("Secret")),
                        "the address is chosen before the service is called"));
    }

    @Test
    void theApiDependsOnTheSystemOnly() {
        check(only("api..", in("system"), "a program without a window can use the client as well"));
    }

    @Test
    void theSandboxSharesOnlyTheSignatureWithTheClient() {
        check(
                only(
                        "sandbox..",
                        in("api.signing..", "files.."),
                        "a field name that both sides misspell would never be noticed"));
    }

    @Test
    void theLowestPackagesDependOnNothing() {
        for (String name : List.of("system", "background..", "text..")) {
            check(only(name, alwaysFalse(), "every other package depends on them"));
        }
        check(only("files..", in("system"), "every other package depends on it"));
    }

    @Test
    void settingsDependOnFilesOnly() {
        check(only("settings..", in("files.."), "every screen depends on the settings"));
    }

    @Test
    void theDesktopAndTheLogAreConnectedByTheLauncherOnly() {
        check(
                only(
                        "desktop",
                        in("background", "system", "text", "ui.about", "ui.notice"),
                        "it implements what the user interface asks of the operating system"));
        check(
                only(
                        "logging",
                        in("api", "text"),
                        "the log records calls and needs to know nothing else"));
        check(
                noClasses()
                        .that(not(in("desktop", "logging", "launch..")))
                        .should()
                        .dependOnClassesThat(in("desktop", "logging"))
                        .because("other packages are tested without a desktop and a log file"));
    }

    @Test
    void nothingDependsOnTheLauncher() {
        check(
                noClasses()
                        .that(not(in("launch..")))
                        .should()
                        .dependOnClassesThat(in("launch.."))
                        .because("it puts the parts together, so it depends on all of them"));
    }

    @Test
    void everyClassBelongsToAKnownPackage() {
        check(
                classes()
                        .should()
                        .resideInAnyPackage(
                                ROOT + "launch..",
                                ROOT + "desktop",
                                ROOT + "logging",
                                ROOT + "api..",
                                ROOT + "sandbox..",
                                ROOT + "connection..",
                                ROOT + "service..",
                                ROOT + "files",
                                ROOT + "settings",
                                ROOT + "system",
                                ROOT + "background",
                                ROOT + "text",
                                ROOT + "ui..")
                        .because("no rule of this test covers a class elsewhere"));
    }
}
