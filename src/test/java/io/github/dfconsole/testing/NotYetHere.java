package io.github.dfconsole.testing;

import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dfconsole.system.OperatingSystem;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns the result of a test around that cannot pass on this system yet: as long as it fails it is
 * shown as skipped, with the reason, and once it passes it fails until it is no longer listed.
 */
public final class NotYetHere implements InvocationInterceptor {

    /** Has one test a line: the system, the test, and the reason. */
    static final Path LIST = Path.of("src/test/resources/not-yet.txt");

    private final OperatingSystem system;
    private final Map<String, String> reasons;

    /** Reads the list for the system of this process. */
    public NotYetHere() throws IOException {
        this(OperatingSystem.current(), entries());
    }

    NotYetHere(OperatingSystem system, List<Entry> entries) {
        this.system = system;
        this.reasons =
                entries.stream()
                        .filter(entry -> entry.system() == system)
                        .collect(Collectors.toMap(Entry::test, Entry::reason));
    }

    /**
     * A line of the list.
     *
     * @param test the name of the class, {@code #}, and the name of the method
     */
    record Entry(OperatingSystem system, String test, String reason) {

        static Entry of(String line) {
            String[] parts = line.split(" *\\| *", 3);
            return new Entry(OperatingSystem.valueOf(parts[0]), parts[1], parts[2]);
        }
    }

    static List<Entry> entries() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Entry::of)
                .toList();
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        run(invocation, method);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        run(invocation, method);
    }

    private void run(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method)
            throws Throwable {
        run(invocation, method.getTargetClass().getName() + "#" + method.getExecutable().getName());
    }

    void run(Invocation<Void> invocation, String test) throws Throwable {
        String reason = reasons.get(test);
        if (reason == null) {
            invocation.proceed();
            return;
        }
        Throwable failure = catchThrowable(invocation::proceed);
        if (failure == null) {
            throw new AssertionError("It passes on " + system + " now: remove it from " + LIST);
        }
        throw new TestAbortedException("Not yet on " + system + ": " + reason, failure);
    }
}
