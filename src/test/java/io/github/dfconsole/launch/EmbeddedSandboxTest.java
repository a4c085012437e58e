package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.sandbox.SandboxSettings;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

class EmbeddedSandboxTest {

    private final AtomicReference<Runnable> whileStarting = new AtomicReference<>(() -> {});
    private final InstantSource clock =
            () -> {
                whileStarting.getAndSet(() -> {}).run();
                return Instant.EPOCH;
            };
    private final SandboxSettings usual = SandboxSettings.usual();
    private final EmbeddedSandbox sandbox =
            new EmbeddedSandbox(
                    new SandboxSettings(
                            0, usual.contents(), usual.pace(), clock, List.of(), usual.apps()));

    @Test
    void startsOneServerUntilItIsClosed() throws Exception {
        assertThat(sandbox.start()).isSameAs(sandbox.start());
        assertThat(sandbox.running()).isPresent();
        sandbox.close();
        assertThat(sandbox.running()).isEmpty();
        assertThatThrownBy(sandbox::start).isInstanceOf(IOException.class);
    }

    @Test
    void closingDuringStartStopsTheServer() {
        AtomicReference<Boolean> closed = new AtomicReference<>(false);
        whileStarting.set(
                () -> {
                    CompletableFuture.runAsync(sandbox::close).join();
                    closed.set(true);
                });
        assertThatThrownBy(sandbox::start).isInstanceOf(IOException.class);
        assertThat(closed).hasValue(true);
        assertThat(sandbox.running()).isEmpty();
    }
}
