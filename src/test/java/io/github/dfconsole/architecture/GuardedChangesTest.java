package io.github.dfconsole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Effect;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.launch.ResourceKinds;
import io.github.dfconsole.service.aiapps.submit.RunSubmission;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceCreation;
import io.github.dfconsole.service.apps.creation.AppCreation;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.service.change.CreateSteps;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.resource.action.ActionRunner;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.ChangeCards;
import io.github.dfconsole.ui.resource.action.ChangeRun;
import io.github.dfconsole.ui.resource.action.Guard;
import io.github.dfconsole.ui.resource.action.Level;
import io.github.dfconsole.ui.submission.SubmissionViewModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No change of the service gets past the question that a connection of production asks once more.
 * Each is sent by a change or a creation, each of these by the one class that asks before.
 */
class GuardedChangesTest {

    private static final Guard PRODUCTION =
            new Guard(new ProfileMarks(Colour.NONE, true, false), "main");

    @TempDir private Path folder;

    static List<Operation<?>> changes() {
        return DataForestClient.operations().stream()
                .filter(each -> each.effect() == Effect.CHANGE)
                .toList();
    }

    private List<ChangeAction<?>> actions() {
        return ResourceKinds.viewModels(folder, Screens.context(new InlineJobs(), new ManualJobs()))
                .stream()
                .flatMap(model -> model.actions().stream())
                .filter(ChangeAction.class::isInstance)
                .<ChangeAction<?>>map(action -> (ChangeAction<?>) action)
                .toList();
    }

    private static Set<String> created() {
        var session = new FakeWire().session();
        return Set.of(
                new NotebookCreation(session).operation(),
                new AppCreation(session, (app, needs) -> {}).operation(),
                RunSubmission.OPERATION,
                new WorkspaceCreation(session).operation());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeOfTheServiceAsksMoreInProduction(Operation<?> change) {
        List<ChangeAction<?>> actions =
                actions().stream().filter(each -> each.operation().equals(change.name())).toList();
        for (ChangeAction<?> action : actions) {
            assertThat(action.level()).isNotEqualTo(Level.NONE);
            assertThat(PRODUCTION.asked(action.level())).isGreaterThan(Level.CONFIRM);
        }
        boolean isOffered = !actions.isEmpty() || created().contains(change.name());
        assertThat(isOffered).isTrue();
        callers(method(change))
                .forEach(caller -> assertThat(sends(caller)).as(caller.getName()).isTrue());
    }

    private static boolean sends(JavaClass caller) {
        return caller.isAssignableTo(Change.class) || caller.isAssignableTo(CreateSteps.class);
    }

    /** The method of the client that is called as the operation is. */
    private static JavaMethod method(Operation<?> change) {
        String[] name = change.name().split("/", 2);
        return MainClasses.ALL.stream()
                .filter(type -> type.getPackageName().equals(MainClasses.ROOT + "api"))
                .filter(type -> type.getSimpleName().equalsIgnoreCase(name[0]))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(name[1]))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JavaClass> callers(JavaMethod method) {
        return Stream.concat(
                        method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
                .map(call -> MainClasses.topLevel(call.getOriginOwner()))
                .flatMap(GuardedChangesTest::behind)
                .distinct();
    }

    /** A session only passes on what is called on it. */
    private static Stream<JavaClass> behind(JavaClass caller) {
        return caller.getSimpleName().equals("Session")
                ? callers(caller.getMethod("deleteNotebook", String.class))
                : Stream.of(caller);
    }

    private static void assertCalledBy(Class<?> type, String name, Class<?>... callers) {
        Stream<String> found =
                MainClasses.ALL.get(type).getMethods().stream()
                        .filter(method -> method.getName().equals(name))
                        .flatMap(GuardedChangesTest::callers)
                        .map(JavaClass::getFullName)
                        .filter(caller -> !caller.equals(type.getName()))
                        .distinct();
        assertThat(found)
                .as("%s.%s", type.getSimpleName(), name)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(callers).map(Class::getName).toList());
    }

    @Test
    void changesAreSentByWhatAsksBefore() {
        assertCalledBy(Change.class, "send", ChangeSender.class);
        assertCalledBy(ChangeSender.class, "send", ChangeRun.class);
        assertCalledBy(ActionRunner.class, "run", ActionStarter.class);
        assertCalledBy(ActionRunner.class, "tryFailedAgain", ChangeCards.class);
        assertCalledBy(ChangeRun.class, "sendAgain", ChangeCards.class);
    }

    @Test
    void creationsAreSentByWhatAsksForApproval() {
        assertCalledBy(CreateSteps.class, "send", Submission.class);
        assertCalledBy(Submission.class, "submit", SubmissionViewModel.class);
        assertCalledBy(Submission.class, "submitAgain", SubmissionViewModel.class);
    }
}
