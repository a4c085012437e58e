package io.github.dfconsole.ui.connect;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.connection.profile.ProfileTitles;
import io.github.dfconsole.files.UnreadableFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The saved connections, and what became of the last change to them. It belongs to the UI thread.
 */
public final class SavedProfiles {

    private final Jobs jobs;
    private final ProfileKeeper keeper;
    private final PageWork work;
    private final ObservableList<Profile> profiles = FXCollections.observableArrayList();
    private final ObservableList<UnreadableFile> unreadable = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyObjectWrapper<@Nullable Said> said =
            new ReadOnlyObjectWrapper<>(this, "said");
    private final ObservableList<Profile> forMenu = FXCollections.observableArrayList();
    private ProfileTitles titles = ProfileTitles.NONE;
    private int begun;
    private int shown;

    SavedProfiles(Jobs jobs, ProfileKeeper keeper, PageWork work) {
        this.jobs = jobs;
        this.keeper = keeper;
        this.work = work;
    }

    /** Reads the saved connections. */
    public void load() {
        change(() -> {}, () -> {});
    }

    /** Reads the saved connections, unless that was begun before. */
    public void loadOnce() {
        if (begun == 0) {
            load();
        }
    }

    /**
     * Changes what is saved, in the background.
     *
     * @param then runs once that is done; does not run if it fails
     */
    void change(ProfileKeeper.Change change, Runnable then) {
        start(change, then, () -> {});
    }

    /**
     * The same for a change that the keychain has a part in: the page waits for it, and the user
     * can cancel it.
     *
     * @param attempt learns how far the change got
     * @param then runs once that is done, also if it was cancelled too late
     */
    void change(Activity kind, Attempt attempt, ProfileKeeper.Change change, Runnable then) {
        work.begin(kind, () -> cancelled(kind, attempt, then));
        work.runs(() -> start(change, then, work::end));
    }

    /** What was said of another connection is no longer of interest. */
    void quiet() {
        failure.set(null);
        said.set(null);
    }

    private Job start(ProfileKeeper.Change change, Runnable then, Runnable ended) {
        quiet();
        int number = ++begun;
        return jobs.start(
                () -> keeper.apply(change),
                kept -> {
                    ended.run();
                    show(number, kept);
                    then.run();
                },
                cause -> {
                    ended.run();
                    failed(number, cause);
                });
    }

    /** Says what became of a change, once its thread has given up: the list waits for its turn. */
    private void cancelled(Activity kind, Attempt attempt, Runnable then) {
        int number = ++begun;
        jobs.start(
                keeper::list,
                kept -> {
                    show(number, kept);
                    boolean isIdle = number == begun && !work.busy().get();
                    if (isIdle && attempt.reached() == Attempt.Reached.CONNECTION) {
                        then.run();
                    }
                    if (isIdle) {
                        say(textKey(kind, attempt.reached()));
                    }
                },
                cause -> failed(number, cause));
    }

    private static String textKey(Activity kind, Attempt.Reached reached) {
        if (kind == Activity.REMOVING) {
            return reached == Attempt.Reached.NOTHING
                    ? "profile.cancelled.not-removed"
                    : "profile.cancelled.removed";
        }
        return switch (reached) {
            case NOTHING -> "profile.cancelled.not-saved";
            case KEYCHAIN -> "profile.cancelled.unknown";
            case CONNECTION -> "profile.cancelled.saved";
        };
    }

    /** A change may have failed half-way, so the list is read again. */
    private void failed(int number, Throwable cause) {
        failure.set(cause);
        read(number);
    }

    /** Something could not be done, and what the list shows may not be true any more. */
    void failed(Throwable cause) {
        failed(++begun, cause);
    }

    /** Reads the list again; what was said stays. */
    void refresh() {
        read(++begun);
    }

    private void read(int number) {
        jobs.start(keeper::list, kept -> show(number, kept), reading -> {});
    }

    /** The lists may arrive in another order than they were asked for. */
    private void show(int number, ProfileStore.Kept kept) {
        if (number >= shown) {
            unreadable.setAll(kept.unreadable());
            shown = number;
            titles = ProfileTitles.of(kept.profiles());
            profiles.setAll(kept.profiles());
            forMenu.setAll(ProfileChoice.forMenu(kept.profiles(), kept.recent()));
        }
    }

    /**
     * Takes over a file of connections. Their keys are typed, and their hosts confirmed, when they
     * are first used.
     */
    void importFrom(Path file) {
        take(
                () -> keeper.importFrom(file),
                read -> say("profile.imported", read.profiles().size(), read.refused().size()));
    }

    /**
     * Makes a connection of each pair of keys that is found on this machine, as far as there is
     * none. The keys stay where they are.
     */
    void importFound(ProfileKeys.Source source) {
        take(
                () -> keeper.importFound(source),
                found -> say("profile.imported-found", found.count(), found.skipped()));
    }

    private <T> void take(Callable<T> work, Consumer<T> then) {
        failure.set(null);
        jobs.start(work, taken -> change(() -> {}, () -> then.accept(taken)), this::failed);
    }

    /** Moves a saved connection in the list. */
    void move(Profile profile, int by) {
        change(() -> keeper.move(profile, by), () -> {});
    }

    /** Says that something was done, until something else is. */
    void say(String textKey, Object... values) {
        failure.set(null);
        said.set(new Said(textKey, List.of(values)));
    }

    /** Something could not be done. */
    void fail(Throwable cause) {
        failure.set(cause);
    }

    /** Whether a connection is one of those that are saved. */
    boolean has(Profile profile) {
        return profiles.stream().anyMatch(each -> each.id().equals(profile.id()));
    }

    /** What a saved connection is called in the list: no other one is called like it. */
    public String titleOf(Profile profile) {
        return titles.of(profile);
    }

    /** The saved connections in their order. Not to be changed. */
    public ObservableList<Profile> all() {
        return profiles;
    }

    /** Those that a menu has room for: the ones that were used last. Not to be changed. */
    public ObservableList<Profile> forMenu() {
        return forMenu;
    }

    /** Those whose title or address contains what was typed. */
    List<Profile> matching(String typed) {
        return ProfileChoice.matching(profiles, titles::of, typed);
    }

    /** Files of saved connections that could not be read. Not to be changed. */
    ObservableList<UnreadableFile> unreadable() {
        return unreadable;
    }

    /** What was done last; null if nothing is to be said of it. */
    ReadOnlyObjectProperty<@Nullable Said> said() {
        return said.getReadOnlyProperty();
    }

    /** Why something could not be saved, read or removed; null if nothing went wrong. */
    ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
