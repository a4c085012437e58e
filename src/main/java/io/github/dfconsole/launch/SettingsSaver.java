package io.github.dfconsole.launch;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.SettingsData;
import io.github.dfconsole.settings.SettingsFile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Writes settings soon after they have changed, and once more at the end. It belongs to the UI
 * thread; files are written elsewhere.
 */
final class SettingsSaver {

    private static final System.Logger LOG = System.getLogger(SettingsSaver.class.getName());
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(1);

    private final Settings settings;
    private final SettingsFile file;
    private final Jobs jobs;
    private final Consumer<Path> failed;
    private Job soon = Job.NONE;
    private SettingsData written;
    private boolean complained;
    private boolean closed;

    /**
     * Starts watching.
     *
     * @param failed is told, once, that the file cannot be written
     */
    SettingsSaver(Settings settings, SettingsFile file, Jobs jobs, Consumer<Path> failed) {
        this.settings = settings;
        this.file = file;
        this.jobs = jobs;
        this.failed = failed;
        this.written = settings.data();
        settings.addListener(
                changed -> {
                    if (closed) {
                        return;
                    }
                    soon.cancel();
                    soon = jobs.later(SOON, this::write);
                });
    }

    private void write() {
        SettingsData data = settings.data();
        if (data.equals(written)) {
            return;
        }
        SettingsData before = written;
        jobs.start(
                () -> {
                    file.update(before, data);
                    return data;
                },
                now -> written = now,
                this::complain);
    }

    /** Settings that cannot be kept are a nuisance, to be told once and not at every change. */
    private void complain(Throwable cause) {
        LOG.log(System.Logger.Level.WARNING, "Settings cannot be kept", cause);
        if (!complained) {
            complained = true;
            failed.accept(file.path());
        }
    }

    /** Writes what has not been written yet; a disk that hangs is not waited for. */
    void close() {
        closed = true;
        soon.cancel();
        SettingsData data = settings.data();
        if (data.equals(written)) {
            return;
        }
        Thread last = Thread.ofPlatform().daemon().name("settings").start(() -> writeLast(data));
        try {
            last.join(PATIENCE_AT_THE_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeLast(SettingsData data) {
        try {
            file.update(written, data);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Settings cannot be kept", e);
        }
    }
}
