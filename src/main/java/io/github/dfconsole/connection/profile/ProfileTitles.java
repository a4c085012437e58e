package io.github.dfconsole.connection.profile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What profiles are called where they stand side by side. Those with the same title are told apart
 * by the end of their access key or by where it is kept; where that is not known, or is the same,
 * by a number.
 */
public final class ProfileTitles {

    /** The titles of no profiles. */
    public static final ProfileTitles NONE = new ProfileTitles(Map.of());

    private final Map<String, String> additions;

    private ProfileTitles(Map<String, String> additions) {
        this.additions = additions;
    }

    /** Finds the titles of profiles, in whose order they are numbered. */
    public static ProfileTitles of(List<Profile> all) {
        Map<String, String> additions = new HashMap<>();
        for (List<Profile> alike : grouped(all).values()) {
            if (alike.size() > 1) {
                tellApart(alike, additions);
            }
        }
        return new ProfileTitles(Map.copyOf(additions));
    }

    private static Map<String, List<Profile>> grouped(List<Profile> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                Profile::title, LinkedHashMap::new, Collectors.toList()));
    }

    private static void tellApart(List<Profile> alike, Map<String, String> additions) {
        Map<String, Long> uses =
                alike.stream()
                        .collect(Collectors.groupingBy(ProfileTitles::keys, Collectors.counting()));
        int number = 0;
        for (Profile each : alike) {
            number++;
            String keys = keys(each);
            boolean isUnique = !keys.isEmpty() && Long.valueOf(1).equals(uses.get(keys));
            additions.put(each.id(), isUnique ? keys : keys + " (" + number + ")");
        }
    }

    /** What a user recognises the keys of a profile by; empty for nothing. */
    private static String keys(Profile profile) {
        ProfileKeys keys = profile.keys();
        if (!keys.accessKey().isEmpty()) {
            return " …" + keys.accessKeyEnding().replace("…", "");
        }
        return keys.place().isEmpty() ? "" : " [" + keys.place() + "]";
    }

    /** The title of one of the profiles; of any other one, its own title alone. */
    public String of(Profile profile) {
        return profile.title() + additions.getOrDefault(profile.id(), "");
    }
}
