package io.github.dfconsole.pictures;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.KeyProblem;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.ui.connect.ConnectView;
import io.github.dfconsole.ui.connect.ConnectViewModel;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;

import java.nio.file.Path;
import java.util.List;

/** The connect page: nothing found, keys found, and a test that failed. */
final class ConnectPictures {

    private final Camera camera;
    private final PictureSettings setting;

    ConnectPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() {
        shoot("connect", new KeySearch.Result(List.of(), List.of()), model -> {});
        shoot("connect-found", found(), model -> {});
        shoot(
                "connect-refused",
                new KeySearch.Result(List.of(), List.of()),
                model -> {
                    model.keys().accessKey().set("TESTACCESSKEY0000001");
                    model.keys().secretKey().set("NOTTHESECRETKEY00000000000000000000000001");
                    model.test();
                });
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
            java.util.function.Consumer<ConnectViewModel> then) {
        FakeWire wire = new FakeWire().fails("accounts/getList", ApiFailure.RefusedKey::new);
        ConnectViewModel model =
                Camera.onUiThread(
                        () ->
                                new ConnectViewModel(
                                        setting.around().jobs(),
                                        () -> found,
                                        () -> null,
                                        connection -> wire.session(),
                                        connection -> {}));
        Scene scene =
                Camera.onUiThread(
                        () ->
                                setting.scene(
                                        new ConnectView(
                                                model,
                                                setting.around(),
                                                new SimpleBooleanProperty(false),
                                                () -> {},
                                                () -> {},
                                                () -> {}),
                                        1280,
                                        800));
        Camera.onUiThread(
                () -> {
                    model.searchKeys();
                    then.accept(model);
                    return true;
                });
        camera.await(
                name,
                () ->
                        model.keys().foundKeys().size() == found.keys().size()
                                && model.activity().get() == ConnectViewModel.Activity.NONE);
        camera.shoot(scene, setting.named(name), 1);
    }
}
