package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.Profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Picks from many saved connections those that are wanted. */
final class ProfileChoice {

    /** More than these are not overlooked at a glance. */
    static final int MOST_WITHOUT_FILTER = 12;

    private static final int MOST_IN_MENU = 15;

    private ProfileChoice() {}

    /**
     * Those for a menu: all in their order if they are few; else those that were used last, and
     * then the first ones.
     *
     * @param recent ids of those that were used last
     */
    static List<Profile> forMenu(List<Profile> all, List<String> recent) {
        if (all.size() <= MOST_IN_MENU) {
            return all;
        }
        Map<String, Profile> left = new HashMap<>();
        all.forEach(each -> left.put(each.id(), each));
        List<Profile> picked = new ArrayList<>();
        for (String id : recent) {
            Profile used = left.remove(id);
            if (used != null) {
                picked.add(used);
            }
        }
        all.stream()
                .limit(2L * MOST_IN_MENU)
                .filter(each -> left.containsKey(each.id()))
                .forEach(picked::add);
        return List.copyOf(picked.subList(0, MOST_IN_MENU));
    }

    /** Those whose title or address contains each word that was typed. */
    static List<Profile> matching(
            List<Profile> all, Function<Profile, String> titles, String typed) {
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return all.stream()
                .filter(
                        each -> {
                            String text =
                                    (titles.apply(each) + " " + each.address())
                                            .toLowerCase(Locale.ROOT);
                            return words.stream().allMatch(text::contains);
                        })
                .toList();
    }
}
