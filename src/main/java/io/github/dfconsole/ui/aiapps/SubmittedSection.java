package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.aiapps.SubmittedConfiguration;
import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiapps.submit.SentRun;
import io.github.dfconsole.service.export.RowText;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationCard;
import io.github.dfconsole.ui.control.CopyButton;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailSection;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.save.SaveTextDialog;
import io.github.dfconsole.ui.resource.save.SaveTextViewModel;
import io.github.dfconsole.ui.resource.save.SavedFile;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/**
 * What a run was submitted with, as far as that was done from this machine: the service does not
 * tell it. It can be taken elsewhere as JSON, and is compared with what its workspace has now.
 */
final class SubmittedSection {

    private static final String ID = "aiapps-submitted";
    private static final String SAVE_TITLE = "aiapps.submitted.save";

    private final ScreenModel<AiApp, AiAppDetail> model;
    private final AskedRuns asked;
    private final ScreenContext context;
    private final Texts texts;
    private final WorkspaceNow now;

    SubmittedSection(ScreenModel<AiApp, AiAppDetail> model, AskedRuns asked) {
        this.model = model;
        this.asked = asked;
        this.context = model.context();
        this.texts = context.texts();
        this.now = new WorkspaceNow(context.jobs());
    }

    /** The section of a run. */
    Node node(AiApp row) {
        DetailSection section = new DetailSection(ID, texts.get("aiapps.submitted"));
        asked.of(row)
                .ifPresentOrElse(
                        run -> fill(section, run),
                        () -> section.addNote(texts.get("aiapps.submitted.elsewhere")));
        return section;
    }

    private void fill(DetailSection section, SentRun run) {
        now.show(model.session(), run.runId(), run.draft().workspaceId());
        section.add(
                new FieldList(texts)
                        .add("aiapps.submitted.at", context.times().exact(run.sentAt()))
                        .addCode("aiapps.submitted.prefix", run.draft().prefix()));
        section.add(
                new ConfigurationCard(
                        SubmittedConfiguration.shown(run.draft().configuration()), texts));
        section.add(takeElsewhere(run));
        section.add(new WorkspaceNowPane(now, run, context));
    }

    private Node takeElsewhere(SentRun run) {
        CopyButton copy =
                new CopyButton(
                        ID,
                        texts.bind("table.copy-json"),
                        () -> json(run),
                        () -> texts.get("copied.json"),
                        texts);
        Button save = new Button(texts.get("aiapps.submitted.save-as"));
        save.setId(ID + "-save");
        save.getStyleClass().add("small");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> save(run));
        HBox line = new HBox(save, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-row");
        return line;
    }

    /**
     * What is taken elsewhere, in the words of the service.
     *
     * @param sentAt RFC 3339
     * @param configuration with masks in place of secrets
     */
    record Taken(
            String id,
            String sentAt,
            String aiWorkspaceId,
            String aiWorkspaceName,
            String namePrefix,
            AiAppTypeSpec configuration) {}

    static String json(SentRun run) {
        RunDraft draft = run.draft();
        return RowText.json(
                List.of(
                        new Taken(
                                run.runId(),
                                run.sentAt().toString(),
                                draft.workspaceId(),
                                draft.workspaceName(),
                                draft.prefix(),
                                SubmittedConfiguration.shown(draft.configuration()))));
    }

    private void save(SentRun run) {
        new SaveTextDialog(
                        MainWindow.get(),
                        new SaveTextDialog.Subject(ID, SAVE_TITLE, "aiapps.submitted.save.note"),
                        new SaveTextViewModel(
                                () -> json(run) + "\n",
                                context.jobs(),
                                SavedFile.suggested("", run.draft().prefix(), ".run.json")),
                        context,
                        file ->
                                SavedFile.say(
                                        context,
                                        Tone.GOOD,
                                        SAVE_TITLE,
                                        file,
                                        shown -> texts.get("save.saved", shown)))
                .show();
    }
}
