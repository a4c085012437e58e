package io.github.dfconsole.pictures;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.KeyProblem;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.connection.profile.ProfileNetwork;
import io.github.dfconsole.connection.profile.ProfileNetwork.Proxy;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.MemorySecrets;
import io.github.dfconsole.ui.connect.Activity;
import io.github.dfconsole.ui.connect.ConnectView;
import io.github.dfconsole.ui.connect.ConnectViewModel;
import io.github.dfconsole.ui.connect.ProfilesViewModel;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.TitledPane;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;

/** The connect page: nothing found, keys found, and a test that failed. */
final class ConnectPictures {

    private final Camera camera;
    private final PictureSettings setting;

    ConnectPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() throws IOException {
        Path folder = Files.createTempDirectory("profiles");
        ProfileStore none = new ProfileStore(folder.resolve("none"));
        KeySearch.Result nothing = new KeySearch.Result(List.of(), List.of());
        shoot("connect", nothing, none, (model, profiles) -> {});
        shoot("connect-found", found(), none, (model, profiles) -> {});
        shoot("connect-refused", nothing, none, (model, profiles) -> test(model));
        shootTests(nothing, none, folder);
        ProfileStore some = new ProfileStore(folder.resolve("some"));
        for (Profile each : profiles()) {
            some.keep(each);
        }
        shoot("connect-profiles", nothing, some, (model, profiles) -> profiles.showNew());
        shoot("connect-profiles-small", nothing, some, (model, profiles) -> profiles.showNew());
        shoot(
                "connect-profile",
                nothing,
                some,
                (model, profiles) -> profiles.show(profiles().getFirst()));
    }

    private static void enterKeys(ConnectViewModel model) {
        model.keys().accessKey().set("TESTACCESSKEY0000001");
        model.keys().secretKey().set("NOTTHESECRETKEY00000000000000000000000001");
    }

    /** A test that goes on, one that succeeds where a group is refused, and a long list. */
    private void shootTests(KeySearch.Result nothing, ProfileStore none, Path folder)
            throws IOException {
        CountDownLatch answer = new CountDownLatch(1);
        FakeWire slow = new FakeWire();
        slow.on(
                "accounts/getList",
                request -> {
                    waitFor(answer);
                    return new Contents<>(true, "", List.of(), 0);
                });
        shoot("connect-testing", nothing, none, slow, (model, profiles) -> test(model));
        answer.countDown();
        FakeWire works =
                new FakeWire()
                        .lists("accounts/getList", new Account("a1", "forest", "", "", null, false))
                        .lists("apps/getList")
                        .fails("notebooks/getList", ApiFailure.NotPermitted::new)
                        .lists("aiworkspaces/getList");
        shoot("connect-works", nothing, none, works, (model, profiles) -> test(model));
        ProfileStore many = new ProfileStore(folder.resolve("many"));
        for (int number = 1; number <= 40; number++) {
            String address = "https://df-%d.example.com".formatted(number);
            many.keep(profile("Team " + number, address, ProfileMarks.NONE));
        }
        shoot("connect-many", nothing, many, (model, profiles) -> profiles.showNew());
    }

    private static void waitFor(CountDownLatch answer) {
        try {
            answer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void test(ConnectViewModel model) {
        enterKeys(model);
        model.test();
    }

    private static List<Profile> profiles() {
        return List.of(
                profile(
                        "Production",
                        "https://df.apigw.ntruss.com",
                        new ProfileMarks(Colour.RED, true, true)),
                profile(
                        "개발 환경",
                        "https://df.apigw.gov-ntruss.com",
                        new ProfileMarks(Colour.GREEN, false, false)),
                profile("", "https://df-stand-in.example.com:8443", ProfileMarks.NONE));
    }

    private static Profile profile(String name, String address, ProfileMarks marks) {
        ProfileNetwork network =
                new ProfileNetwork(Proxy.MANUAL, "proxy.example.com", 3128, "kim", List.of(), "");
        String id = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
        ProfileKeys keys = ProfileKeys.inKeychain("TESTACCESSKEY0000001");
        return new Profile(
                id, name, address, keys, marks, network, new Profile.Records("", ""), -1);
    }

    private static KeySearch.Result found() {
        Path file = Path.of("/home/kim/.ncloud/configure");
        return new KeySearch.Result(
                List.of(
                        new DiscoveredKeys(
                                new DiscoveredKeys.FromEnvironment(
                                        "NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_KEY"),
                                Api.KEYS),
                        new DiscoveredKeys(new DiscoveredKeys.FromFile(file, "dev"), Api.KEYS)),
                List.of(
                        new KeyProblem.HalfInFile(
                                file, 7, "ncloud_access_key_id", "ncloud_secret_access_key")));
    }

    private void shoot(
            String name,
            KeySearch.Result found,
            ProfileStore store,
            BiConsumer<ConnectViewModel, ProfilesViewModel> then)
            throws IOException {
        FakeWire wire = new FakeWire().fails("accounts/getList", ApiFailure.RefusedKey::new);
        shoot(name, found, store, wire, then);
    }

    private void shoot(
            String name,
            KeySearch.Result found,
            ProfileStore store,
            FakeWire wire,
            BiConsumer<ConnectViewModel, ProfilesViewModel> then)
            throws IOException {
        ConnectViewModel model =
                Camera.onUiThread(
                        () ->
                                new ConnectViewModel(
                                        setting.around().jobs(),
                                        () -> found,
                                        () -> null,
                                        connection -> wire.session(),
                                        connection -> {}));
        boolean isOpen = name.equals("connect-profile");
        boolean isSmall = name.endsWith("-small");
        int saved = store.list().profiles().size();
        ProfilesViewModel profiles =
                Camera.onUiThread(
                        () ->
                                new ProfilesViewModel(
                                        setting.around().jobs(),
                                        store,
                                        new ProfileConnections(() -> found, new MemorySecrets()),
                                        model));
        Scene scene =
                Camera.onUiThread(
                        () ->
                                setting.scene(
                                        new ConnectView(
                                                profiles,
                                                setting.around(),
                                                new SimpleBooleanProperty(false),
                                                () -> {},
                                                () -> {},
                                                () -> {}),
                                        isSmall ? 1_024 : 1280,
                                        isOpen ? 1_200 : isSmall ? 700 : 800));
        Camera.onUiThread(
                () -> {
                    model.searchKeys();
                    profiles.saved().load();
                    then.accept(model, profiles);
                    return true;
                });
        camera.await(
                name,
                () ->
                        model.keys().foundKeys().size() == found.keys().size()
                                && profiles.saved().all().size() == saved
                                && (model.activity().get() == Activity.NONE)
                                        != name.equals("connect-testing"));
        Camera.onUiThread(
                () -> {
                    // The content of a scroll pane joins the scene when its skin is made.
                    scene.getRoot().applyCss();
                    scene.getRoot()
                            .lookupAll(".titled-pane")
                            .forEach(each -> ((TitledPane) each).setExpanded(isOpen));
                    return true;
                });
        camera.shoot(scene, setting.named(name), 1);
        if (isSmall) {
            camera.shoot(scene, setting.named(name + "-200"), 2);
        }
    }
}
