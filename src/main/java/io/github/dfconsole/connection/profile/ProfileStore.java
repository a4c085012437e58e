package io.github.dfconsole.connection.profile;

import io.github.dfconsole.files.RecordFolder;
import io.github.dfconsole.files.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps profiles, each as a file of its own, so that two consoles side by side lose none. Methods
 * block.
 */
public final class ProfileStore {

    // Comparators that are put together of others take a start longer, which has this one to make.
    private static final Comparator<Profile> ORDER = ProfileStore::compare;

    private static final String LAST = "last";
    private static final int MOST_REMEMBERED = 20;

    private final RecordFolder<Profile> records;
    private final RecordFolder<LastUsed> last;

    private ListsOfProfile lists = profile -> {};

    /** Each is set aside by the first who reads the folder, whatever for. */
    private final Set<UnreadableFile> unreadable =
            Collections.synchronizedSet(new LinkedHashSet<>());

    /**
     * The profiles that were used last.
     *
     * @param profileId the last one
     * @param before those before it, the latest first
     */
    record LastUsed(String profileId, List<String> before) {

        LastUsed {
            Objects.requireNonNull(profileId, "profileId");
            before = before == null ? List.of() : List.copyOf(before);
        }

        private List<String> all() {
            return Stream.concat(Stream.of(profileId), before.stream()).toList();
        }
    }

    /** The last lists that were read over a connection, which are of no use without it. */
    @FunctionalInterface
    public interface ListsOfProfile {

        /**
         * Removes them. It blocks.
         *
         * @throws IOException if one may be left
         */
        void forget(Profile profile) throws IOException;
    }

    /** Keeps them below a folder, which need not exist. */
    public ProfileStore(Path folder) {
        this.records = new RecordFolder<>(folder.resolve("profiles"), Profile.class);
        this.last = new RecordFolder<>(folder.resolve("last-profile"), LastUsed.class);
    }

    private static int compare(Profile one, Profile other) {
        int byPlace = Integer.compare(one.position(), other.position());
        int byTitle = byPlace == 0 ? one.title().compareTo(other.title()) : byPlace;
        return byTitle == 0 ? one.id().compareTo(other.id()) : byTitle;
    }

    /**
     * What is kept.
     *
     * @param profiles the profiles in their order
     * @param unreadable files that could not be read, now or before; the user has to be told
     * @param recent ids of those that were used last, the latest first; some may be gone
     */
    public record Kept(
            List<Profile> profiles, List<UnreadableFile> unreadable, List<String> recent) {}

    /**
     * Reads all profiles.
     *
     * @throws IOException if the folder cannot be read
     */
    public Kept list() throws IOException {
        RecordFolder.Contents<Profile> contents = records.list();
        unreadable.addAll(contents.unreadable());
        List<Profile> profiles =
                contents.entries().stream()
                        // A copy of a file is no second profile.
                        .filter(each -> each.id().equals(each.content().id()))
                        .map(RecordFolder.Entry::content)
                        .sorted(ORDER)
                        .toList();
        return new Kept(profiles, unreadable(), recent());
    }

    private List<UnreadableFile> unreadable() {
        synchronized (unreadable) {
            return List.copyOf(unreadable);
        }
    }

    /** The order of use is a help only: without it, the list is as good. */
    private List<String> recent() {
        try {
            return last.find(LAST).map(LastUsed::all).orElse(List.of());
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Keeps a profile, in place of the one with its id.
     *
     * @throws IOException if it cannot be kept
     */
    public void keep(Profile profile) throws IOException {
        records.put(profile.id(), profile);
    }

    /**
     * Puts profiles into this order. Only the place of each is written, and nothing of one that was
     * changed or removed meanwhile.
     *
     * @throws IOException if one cannot be kept
     */
    public void arrange(List<Profile> inOrder) throws IOException {
        for (int place = 0; place < inOrder.size(); place++) {
            if (inOrder.get(place).position() != place) {
                Optional<Profile> current = find(inOrder.get(place).id());
                if (current.isPresent()) {
                    keep(current.get().at(place));
                }
            }
        }
    }

    /**
     * The profile with an id; empty if there is none any more.
     *
     * @throws IOException if the folder cannot be read
     */
    public Optional<Profile> find(String id) throws IOException {
        return records.find(id).filter(each -> each.id().equals(id));
    }

    /**
     * Takes note that a profile is used.
     *
     * @throws IOException if it cannot be noted
     */
    public void used(Profile profile) throws IOException {
        List<String> before =
                recent().stream()
                        .filter(each -> !each.equals(profile.id()))
                        .limit(MOST_REMEMBERED - 1)
                        .toList();
        last.put(LAST, new LastUsed(profile.id(), before));
    }

    /**
     * The profile that was used last; empty if none was, or it was removed.
     *
     * @throws IOException if it cannot be read
     */
    public Optional<Profile> lastUsed() throws IOException {
        Optional<LastUsed> noted = last.find(LAST);
        return noted.isEmpty() ? Optional.empty() : find(noted.get().profileId());
    }

    /** Sets what keeps lists of profiles. */
    public void keepsLists(ListsOfProfile others) {
        lists = others;
    }

    /**
     * Removes the last lists that were read over the connection of a profile.
     *
     * @throws IOException if one may be left
     */
    public void forgetLists(Profile profile) throws IOException {
        lists.forget(profile);
    }

    /**
     * Removes a profile; what was kept of its connection stays.
     *
     * @throws IOException if it cannot be removed
     */
    public void remove(Profile profile) throws IOException {
        records.remove(profile.id());
    }
}
