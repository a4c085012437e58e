package io.github.dfconsole.ui.notebooks.bucket;

import io.github.dfconsole.api.model.Bucket;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The buckets that a menu offers. All of them where there are few; else the first ones, and only
 * those whose names contain what was typed.
 *
 * @param shown the buckets in the menu, in the order of their names
 * @param matching how many buckets contain what was typed
 * @param all how many buckets there are
 * @param filter what names have to contain; empty if any name will do
 */
record OfferedBuckets(List<Bucket> shown, int matching, int all, String filter) {

    /** How many fit into a window of the smallest height. */
    static final int MOST = 20;

    /**
     * Decides which buckets are offered.
     *
     * @param typed what the field holds; the whole name of a bucket filters nothing, as the user
     *     then looks for another one
     */
    static OfferedBuckets of(List<Bucket> listed, String typed) {
        String filter =
                listed.size() <= MOST || isName(typed, listed)
                        ? ""
                        : typed.toLowerCase(Locale.ROOT);
        List<Bucket> matching =
                listed.stream()
                        .filter(bucket -> bucket.name().toLowerCase(Locale.ROOT).contains(filter))
                        .sorted(Comparator.comparing(Bucket::name))
                        .toList();
        List<Bucket> shown = matching.subList(0, Math.min(MOST, matching.size()));
        return new OfferedBuckets(List.copyOf(shown), matching.size(), listed.size(), filter);
    }

    private static boolean isName(String typed, List<Bucket> listed) {
        return listed.stream().anyMatch(bucket -> bucket.name().equals(typed));
    }

    /** Whether no bucket is left out. */
    boolean isAll() {
        return shown.size() == all;
    }
}
