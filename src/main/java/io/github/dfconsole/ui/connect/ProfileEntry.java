package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Makes a connection of all that is entered on the page. It belongs to the UI thread. */
final class ProfileEntry {

    private final ConnectViewModel connect;
    private final ProfileFormViewModel form;
    private final SavedProfiles saved;
    private final ReadOnlyBooleanWrapper nameProblem =
            new ReadOnlyBooleanWrapper(this, "nameProblem");
    private Profile fresh = Profile.to(Endpoint.PUBLIC_ZONE);

    ProfileEntry(ConnectViewModel connect, ProfileFormViewModel form, SavedProfiles saved) {
        this.connect = connect;
        this.form = form;
        this.saved = saved;
    }

    /** Everything that is entered. */
    UnsavedEntry.Entered entered() {
        List<Object> others = new ArrayList<>(form.entered());
        others.add(connect.address().get());
        return new UnsavedEntry.Entered(keysEntered(), others);
    }

    /** What is typed of the keys, and whether those of the saved connection are chosen. */
    private List<Object> keysEntered() {
        KeysViewModel keys = connect.keys();
        boolean areKept = keys.choice().get() instanceof KeyChoice.OfProfile;
        return List.of(keys.accessKey().get(), keys.secretKey().get(), areKept);
    }

    /**
     * The saved connection that what is entered belongs to after a failure: a new one if it is
     * gone, so that it can be saved again, and one that was changed as it is now, so that it can be
     * replaced.
     *
     * @param shown the one it belonged to
     */
    @Nullable Profile after(@Nullable Throwable failure, @Nullable Profile shown) {
        KeysViewModel keys = connect.keys();
        if (failure instanceof ProfileGoneException gone && gone.isOf(shown)) {
            begin();
            keys.leaveProfile();
            return null;
        }
        if (failure instanceof ProfileChangedException changed) {
            if (keys.choice().get() instanceof KeyChoice.OfProfile) {
                keys.choose(new KeyChoice.OfProfile(changed.current()));
            }
            return changed.current();
        }
        return shown;
    }

    /** What is entered from now on is another new connection. */
    Profile begin() {
        fresh = Profile.to(Endpoint.PUBLIC_ZONE);
        return fresh;
    }

    /**
     * A connection as it is entered.
     *
     * @param before the saved one that is changed; null for a new one
     */
    Profile profile(@Nullable Profile before, Endpoint endpoint, ProfileKeys keys) {
        Profile entered = form.profile(before == null ? fresh : before, endpoint.toString(), keys);
        String host = connect.acceptedHosts().accepted(endpoint);
        return entered.with(entered.network().accepting(host));
    }

    /** What is entered, to be kept; null, with the faults marked, if it is not valid. */
    @Nullable ProfileChange change(@Nullable Profile before) {
        Endpoint endpoint = connect.endpoint();
        EnteredKeys keys = EnteredKeys.of(connect.keys(), form.keepsKeys().get());
        boolean isNamed = checkName(before);
        if (endpoint == null || keys == null || !form.check() || !isNamed) {
            return null;
        }
        Profile entered = profile(before, endpoint, keys.reference());
        boolean isElsewhere = before != null && !before.leadsTo(endpoint);
        Profile filed = isElsewhere ? entered.filedAnewFor(endpoint) : entered;
        boolean isNew = before == null || isElsewhere;
        Profile profile =
                isNew && keys.areKnown()
                        ? ProfileRecords.takeOver(
                                filed, connect.keys().connection(endpoint).records(), saved.all())
                        : filed;
        return new ProfileChange(profile, before, keys.secretKey(), form.proxyPassword().get());
    }

    /** Marks a name that another connection has. */
    private boolean checkName(@Nullable Profile before) {
        String own = before == null ? "" : before.id();
        List<Profile> others = saved.all().filtered(each -> !each.id().equals(own));
        String name = form.name().get().strip();
        nameProblem.set(!name.isEmpty() && ProfileNames.isUsed(name, others));
        return !nameProblem.get();
    }

    void forgetProblem() {
        nameProblem.set(false);
    }

    /** Whether another connection has the name that is entered. */
    ReadOnlyBooleanProperty nameProblem() {
        return nameProblem.getReadOnlyProperty();
    }
}
