package io.github.dfconsole.ui.accounts.keytab;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.keytab.DownloadedKeytab;
import io.github.dfconsole.service.keytab.FolderRisk;
import io.github.dfconsole.service.keytab.FolderRisks;
import io.github.dfconsole.service.keytab.KeytabException;
import io.github.dfconsole.service.keytab.KeytabFailure;
import io.github.dfconsole.service.keytab.KeytabStorage;
import io.github.dfconsole.ui.form.TypedPath;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks where a keytab is to be saved, and downloads it. Nothing is downloaded before the user says
 * so, nor while something is in the way of saving it. It belongs to the UI thread.
 */
final class KeytabDownloadViewModel {

    private static final Duration TYPING = Duration.ofMillis(250);

    /**
     * What is known of the chosen file.
     *
     * @param risks what speaks against its folder
     * @param obstacle why it could not be saved there; null if nothing is known
     */
    record Look(List<FolderRisk> risks, KeytabFailure.@Nullable OfFile obstacle) {

        private static final Look NOTHING = new Look(List.of(), null);

        private static Look at(Path file) {
            Path folder = file.toAbsolutePath().getParent();
            return new Look(
                    folder == null ? List.of() : FolderRisks.of(folder),
                    KeytabStorage.obstacle(file).orElse(null));
        }

        /** Whether there is a file that would be replaced. */
        boolean isReplacing() {
            return obstacle instanceof KeytabFailure.Exists;
        }
    }

    private final DownloadedKeytab.Request request;
    private final KeytabRecords records;
    private final Jobs jobs;
    private final InstantSource clock;
    private final @Nullable Path folder;
    private final StringProperty file = new SimpleStringProperty(this, "file", "");
    private final ReadOnlyObjectWrapper<Look> look =
            new ReadOnlyObjectWrapper<>(this, "look", Look.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private Job looking = Job.NONE;
    private Job download = Job.NONE;

    /**
     * Starts with a suggestion.
     *
     * @param suggested where it is saved unless the user chooses otherwise
     */
    KeytabDownloadViewModel(
            DownloadedKeytab.Request request,
            KeytabRecords records,
            Jobs jobs,
            InstantSource clock,
            Path suggested) {
        this.request = request;
        this.records = records;
        this.jobs = jobs;
        this.clock = clock;
        this.folder = suggested.toAbsolutePath().getParent();
        file.addListener((property, before, now) -> changed());
        file.set(suggested.toString());
    }

    private void changed() {
        looking.cancel();
        look.set(Look.NOTHING);
        failure.set(null);
        looking = jobs.later(TYPING, () -> path().ifPresent(this::lookAt));
    }

    private void lookAt(Path chosen) {
        looking = jobs.start(() -> Look.at(chosen), look::set, failure::set);
    }

    private Optional<Path> path() {
        try {
            return Optional.of(TypedPath.resolve(file.get(), folder));
        } catch (InvalidPathException e) {
            failure.set(e);
            return Optional.empty();
        }
    }

    /**
     * Downloads and saves it. A file that exists is replaced only if the user has been shown so.
     *
     * @param then takes what was saved
     */
    void download(Consumer<DownloadedKeytab> then) {
        if (working.get()) {
            return;
        }
        failure.set(null);
        boolean mayReplace = look.get().isReplacing();
        path().ifPresent(
                        chosen -> {
                            working.set(true);
                            download =
                                    jobs.start(
                                            () -> Look.at(chosen),
                                            now -> looked(chosen, now, mayReplace, then),
                                            this::failed);
                        });
    }

    /** The service records each download, so none is made that could not be saved. */
    private void looked(
            Path chosen, Look now, boolean mayReplace, Consumer<DownloadedKeytab> then) {
        look.set(now);
        if (now.obstacle() != null && !(now.isReplacing() && mayReplace)) {
            working.set(false);
            return;
        }
        download =
                jobs.start(
                        () ->
                                DownloadedKeytab.download(
                                        request,
                                        chosen,
                                        mayReplace,
                                        records.store(),
                                        clock.instant()),
                        saved -> {
                            working.set(false);
                            if (saved.known() != null) {
                                records.downloaded(saved.known(), jobs);
                            }
                            then.accept(saved);
                        },
                        this::failed);
    }

    private void failed(Throwable cause) {
        working.set(false);
        if (cause instanceof KeytabException keytab
                && keytab.failure() instanceof KeytabFailure.Exists appeared) {
            // It came while the keytab was being downloaded: the user has to see it first.
            look.set(new Look(look.get().risks(), appeared));
        } else {
            failure.set(cause);
        }
    }

    /** Stops, as far as it has not happened. */
    void cancel() {
        looking.cancel();
        download.cancel();
    }

    /** The file, as it is typed. */
    StringProperty file() {
        return file;
    }

    /** What is known of the file. */
    ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /** Why it was not saved; null if nothing went wrong. */
    ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether it is being downloaded. */
    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }
}
