package io.github.dfconsole.pictures;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Bucket;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.notebooks.bucket.BucketInput;
import io.github.dfconsole.ui.notebooks.bucket.BucketViewModel;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.util.stream.IntStream;

/** The menu of buckets: a few, very many, and none that could be listed. */
final class BucketMenuPictures {

    private static final String LIST = "notebooks/getObjectStorageBucketList";

    private final Camera camera;
    private final PictureSettings setting;

    BucketMenuPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() {
        Object[] few = buckets(5);
        Object[] many = buckets(2_000);
        shoot(new FakeWire().lists(LIST, few), LookupState.LOADED, "", "few");
        shoot(new FakeWire().lists(LIST, many), LookupState.LOADED, "", "many");
        shoot(new FakeWire().lists(LIST, many), LookupState.LOADED, "123", "filtered");
        shoot(new FakeWire().lists(LIST, many), LookupState.LOADED, "none-such", "no-match");
        shoot(
                new FakeWire().fails(LIST, ApiFailure.NotOffered::new),
                LookupState.FAILED,
                "",
                "not-offered");
    }

    private static Object[] buckets(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        number ->
                                new Bucket(
                                        "forest-team-%04d".formatted(number),
                                        "",
                                        number * 917L,
                                        number * 48_213_917L,
                                        number % 4 == 1 ? "LOCKED" : "UNLOCKED",
                                        null,
                                        number % 4 == 2))
                .toArray();
    }

    private void shoot(FakeWire wire, LookupState state, String typed, String name) {
        BucketViewModel model =
                Camera.onUiThread(
                        () ->
                                new BucketViewModel(
                                        setting.around().jobs(),
                                        new NotebookLookups(
                                                wire.session(), setting.around().clock())));
        Stage stage = Camera.onUiThread(() -> show(model, typed));
        camera.await("the answer", () -> model.listed().state().get() == state);
        MenuButton menu =
                Camera.onUiThread(() -> (MenuButton) stage.getScene().lookup("#wizard-buckets"));
        camera.shootMenu(menu, setting.named("notebooks-bucket-list-" + name));
        Camera.onUiThread(
                () -> {
                    stage.hide();
                    return true;
                });
    }

    private Stage show(BucketViewModel model, String typed) {
        var around = setting.around();
        BucketInput input =
                new BucketInput(model, new FormInputs(around), around.texts(), around.times());
        Scene scene = setting.scene(new StackPane(input.node("wizard-bucket")), 700, 200);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        model.name().set(typed);
        model.loadList();
        return stage;
    }
}
