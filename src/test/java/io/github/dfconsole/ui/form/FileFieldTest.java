package io.github.dfconsole.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.ManualJobs;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The button that opens the dialog of the system. */
class FileFieldTest {

    @TempDir private Path folder;

    private final ManualJobs jobs = new ManualJobs();
    private final List<String> asked = new ArrayList<>();
    private final StringProperty path = new SimpleStringProperty();
    private Button browse;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    FileField field =
                            new FileField(
                                    "file",
                                    FileField.Purpose.SAVE,
                                    path,
                                    new SimpleStringProperty("Browse"),
                                    jobs,
                                    (name, begin) -> {
                                        asked.add(name + " in " + begin);
                                        return new File(begin, "chosen");
                                    });
                    browse = (Button) field.getChildren().getLast();
                    return field;
                });
    }

    private void press() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, browse::fire);
    }

    /** A drive that is far away may take long to say whether a folder is there. */
    @Test
    void theFolderIsLookedForInTheBackgroundAndTheDialogOpensOnce() {
        path.set(folder.resolve("df.keytab").toString());
        press();
        press();
        assertThat(asked).isEmpty();
        assertThat(jobs.waiting()).isEqualTo(1);
        WaitForAsyncUtils.waitForAsyncFx(20_000, jobs::runAll);
        assertThat(asked).containsExactly("df.keytab in " + folder);
        assertThat(path.get()).isEqualTo(folder.resolve("chosen").toString());
    }

    @Test
    void aFolderThatIsNotThereIsLeftToTheSystem() {
        path.set(folder.resolve("missing/df.keytab").toString());
        press();
        WaitForAsyncUtils.waitForAsyncFx(20_000, jobs::runAll);
        assertThat(asked).containsExactly("df.keytab in null");
    }
}
