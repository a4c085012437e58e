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
 * Saves settings shortly after they have changed, and once more at the end. It belongs to the UI
 * thread; it writes the file in the background.
 */
final class SettingsSaver {

    private static final System.Logger LOG = System.getLogger(SettingsSaver.class.getName());
    private static final Duration SAVE_DELAY = Duration.ofMillis(500);

    private final Settings settings;
    private final SettingsFile file;
    private final Jobs jobs;
    private final Consumer<Path> failed;
    private Job pending = Job.NONE;
    private SettingsData saved;
    private boolean reported;
    private boolean closed;

    /**
     * Starts to observe the settings.
     *
     * @param failed receives the file, once, if it cannot be written
     */
    SettingsSaver(Settings settings, SettingsFile file, Jobs jobs, Consumer<Path> failed) {
        this.settings = settings;
        this.file = file;
        this.jobs = jobs;
        this.failed = failed;
        this.saved = settings.data();
        settings.addListener(changed -> saveLater());
    }

    private void saveLater() {
        if (!closed) {
            pending.cancel();
            pending = jobs.later(SAVE_DELAY, this::save);
        }
    }

    private void save() {
        SettingsData data = settings.data();
        if (data.equals(saved)) {
            return;
        }
        SettingsData before = saved;
        jobs.start(
                () -> {
                    file.update(before, data);
                    return data;
                },
                now -> saved = now,
                this::report);
    }

    /** Reports a failure to the user only once, not at every change. */
    private void report(Throwable cause) {
        LOG.log(System.Logger.Level.WARNING, "Settings cannot be saved", cause);
        if (!reported) {
            reported = true;
            failed.accept(file.path());
        }
    }

    /** Saves changes that have not been saved yet. It waits one second at most. */
    void close() {
        closed = true;
        pending.cancel();
        SettingsData data = settings.data();
        if (data.equals(saved)) {
            return;
        }
        LastWrite.begin("settings", () -> saveLast(data)).await();
    }

    private void saveLast(SettingsData data) {
        try {
            file.update(saved, data);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Settings cannot be saved", e);
        }
    }
}
