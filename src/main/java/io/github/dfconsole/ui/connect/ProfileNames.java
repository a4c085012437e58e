package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.Profile;

import java.util.List;

/** Gives each saved connection a name of its own. */
final class ProfileNames {

    private ProfileNames() {}

    /** A name like the wanted one that no other profile has. */
    static String free(String wanted, List<Profile> others) {
        String name = wanted;
        for (int number = 2; isUsed(name, others); number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }

    static boolean isUsed(String name, List<Profile> others) {
        return others.stream().anyMatch(each -> each.title().equals(name));
    }
}
