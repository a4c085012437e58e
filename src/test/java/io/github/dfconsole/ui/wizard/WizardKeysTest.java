package io.github.dfconsole.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.drafts.DraftStore;
import io.github.dfconsole.service.drafts.NamedDraft;
import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.form.FormViewModel;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;

/** Ctrl+Enter, pressed and held down. */
class WizardKeysTest {

    private enum OneStep implements WizardStep {
        REVIEW;

        @Override
        public String id() {
            return "review";
        }

        @Override
        public String titleKey() {
            return "wizard.step.review";
        }

        @Override
        public String purposeKey() {
            return "wizard.step.review";
        }
    }

    private record Nothing(String name) implements NamedDraft<Nothing> {

        @Override
        public Nothing named(String otherName) {
            return new Nothing(otherName);
        }
    }

    private static final class EmptyForm extends FormViewModel<Nothing> {

        @Override
        public Nothing draft() {
            return new Nothing("");
        }

        @Override
        protected void set(Nothing draft) {}
    }

    /** Each time it is asked about, and each time the answer is no. */
    private static final class Declined implements WizardSubmission {

        private final ReadOnlyObjectWrapper<SubmissionState> state =
                new ReadOnlyObjectWrapper<>(SubmissionState.OPEN);
        private int asked;

        @Override
        public void submit() {
            asked++;
        }

        @Override
        public void reconsider() {}

        @Override
        public void leave() {}

        @Override
        public ObservableValue<SubmissionState> state() {
            return state;
        }
    }

    private record NoPreview(String json, String curl, String powerShell)
            implements RequestPreview {}

    @TempDir private Path folder;

    private final Declined submission = new Declined();
    private final VBox page = new VBox();

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, this::listen);
    }

    private Scene listen() {
        ScreenContext context = Screens.context(new ManualJobs(), new ManualJobs());
        WizardViewModel<Nothing> wizard =
                new WizardViewModel<>(
                        new WizardDefinition(
                                List.of(OneStep.values()),
                                "wizard.next",
                                "wizard.next",
                                "wizard.next",
                                "wizard.next"),
                        new EmptyForm(),
                        submission,
                        new DraftSaver<>(
                                context.jobs(),
                                new DraftStore<>(folder, "nothing", Nothing.class),
                                "here",
                                context.clock()),
                        new NoPreview("", "", ""));
        WizardFooter footer =
                new WizardFooter(
                        wizard,
                        context.texts(),
                        context.times(),
                        new SimpleBooleanProperty(),
                        () -> {});
        new WizardKeys(wizard, footer).listenIn(page);
        return new Scene(page);
    }

    private void fire(EventType<KeyEvent> type, KeyCode code) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    boolean isMac = OperatingSystem.current() == OperatingSystem.MACOS;
                    Event.fireEvent(
                            page, new KeyEvent(type, "", "", code, false, !isMac, false, isMac));
                    return true;
                });
    }

    @Test
    void aKeyThatIsHeldDownAsksOnce() {
        fire(KeyEvent.KEY_PRESSED, KeyCode.CONTROL);
        fire(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
        fire(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
        assertThat(submission.asked).isEqualTo(1);
        fire(KeyEvent.KEY_RELEASED, KeyCode.ENTER);
        fire(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
        assertThat(submission.asked).isEqualTo(2);
    }

    @Test
    void aKeyThatWasReleasedOverTheQuestionItOpenedAsksAgain() {
        fire(KeyEvent.KEY_PRESSED, KeyCode.CONTROL);
        fire(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
        // Both keys were released over the question, of which the wizard hears nothing.
        fire(KeyEvent.KEY_PRESSED, KeyCode.CONTROL);
        fire(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
        assertThat(submission.asked).isEqualTo(2);
    }
}
