package io.github.dfconsole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.launch.ResourceKinds;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.action.ChangeAction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operation of the API can be used by click, where docs/operations.md says. */
class OperationsOnScreensTest {

    private static final Path PAGE = Path.of("docs/operations.md");
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("io.github.dfconsole.i18n.messages", Locale.ROOT);

    @TempDir private Path folder;

    /**
     * A row of the page.
     *
     * @param screen the title of the screen
     * @param place the text of the action, field or section
     * @param type the class that calls it, below the root, with slashes
     */
    record Use(String operation, String screen, String place, String type) {

        static Use of(String row) {
            String[] cells = row.substring(1).split("\\|", -1);
            return new Use(
                    cells[0].strip(),
                    cells[1].strip(),
                    cells[2].strip(),
                    cells[3].strip().replace("`", ""));
        }

        @Override
        public String toString() {
            return operation;
        }
    }

    static List<Use> uses() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| [a-z]+/\\w+ .*"))
                .map(Use::of)
                .toList();
    }

    @Test
    void thePageNamesEachOperationOnce() throws IOException {
        assertThat(uses())
                .extracting(Use::operation)
                .containsExactlyInAnyOrderElementsOf(
                        DataForestClient.operations().stream().map(Operation::name).toList());
    }

    @ParameterizedTest
    @MethodSource("uses")
    void theScreenAndItsTextExist(Use use) {
        Set<String> texts =
                ENGLISH.keySet().stream().map(ENGLISH::getString).collect(Collectors.toSet());
        assertThat(texts).contains(use.place());
        assertThat(screens()).contains(use.screen());
    }

    private Set<String> screens() {
        Texts texts = new Texts(Locale.ENGLISH);
        return ResourceKinds.viewModels(folder, Screens.context(new InlineJobs(), new ManualJobs()))
                .stream()
                .map(model -> texts.get(model.kindId() + ".title"))
                .collect(Collectors.toSet());
    }

    /** What changes something is an action of that name, or a creation that one opens. */
    @ParameterizedTest
    @MethodSource("uses")
    void aChangeIsAnActionOfItsScreen(Use use) {
        Texts texts = new Texts(Locale.ENGLISH);
        List<String> changing =
                ResourceKinds.viewModels(
                                folder, Screens.context(new InlineJobs(), new ManualJobs()))
                        .stream()
                        .flatMap(model -> model.actions().stream())
                        .filter(ChangeAction.class::isInstance)
                        .map(action -> (ChangeAction<?>) action)
                        .filter(action -> action.operation().equals(use.operation()))
                        .map(action -> texts.get(action.label().textKey()))
                        .toList();
        if (!changing.isEmpty()) {
            assertThat(changing).contains(use.place());
        }
    }

    @ParameterizedTest
    @MethodSource("uses")
    void theClassCallsTheOperationAndIsPartOfTheConsole(Use use) {
        JavaClass type = MainClasses.ALL.get(MainClasses.ROOT + use.type().replace('/', '.'));
        assertThat(callers(method(use.operation()), new HashSet<>())).contains(type);
        assertThat(MainClasses.ALL.get(ResourceKinds.class).getTransitiveDependenciesFromSelf())
                .as("%s is part of a screen", type.getSimpleName())
                .anyMatch(each -> MainClasses.topLevel(each.getTargetClass()).equals(type));
    }

    private static JavaMethod method(String operation) {
        String[] name = operation.split("/", 2);
        return MainClasses.ALL.stream()
                .filter(type -> type.getPackageName().equals(MainClasses.ROOT + "api"))
                .filter(type -> type.getSimpleName().equalsIgnoreCase(name[0]))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(name[1]))
                .findFirst()
                .orElseThrow();
    }

    /** Who calls a method; the client and a session only pass on what is called on them. */
    private static Set<JavaClass> callers(JavaMethod method, Set<JavaCodeUnit> seen) {
        return Stream.concat(
                        method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
                .<JavaCodeUnit>map(call -> call.getOrigin())
                .filter(seen::add)
                .flatMap(caller -> behind(caller, seen))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> behind(JavaCodeUnit caller, Set<JavaCodeUnit> seen) {
        JavaClass type = MainClasses.topLevel(caller.getOwner());
        boolean passesOn =
                type.getSimpleName().equals("Session")
                        || type.getPackageName().equals(MainClasses.ROOT + "api");
        if (!passesOn) {
            return Stream.of(type);
        }
        return type.getMethods().stream()
                .filter(each -> isOf(caller, each))
                .flatMap(each -> callers(each, seen).stream());
    }

    /** The code of a lambda is a method of its own. */
    private static boolean isOf(JavaCodeUnit code, JavaMethod method) {
        return code.equals(method) || code.getName().startsWith("lambda$" + method.getName() + "$");
    }
}
