package io.github.dfconsole.ui.notebooks.keytab;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.notebooks.CopiedKeytab;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.resource.ScreenLink;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailSection;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * The part of a notebook's detail that says that its keytab is old, and what to do about it. It is
 * not there while nothing is known to be wrong.
 */
public final class KeytabSection extends VBox {

    private final ScreenModel<Notebook, NotebookDetail> model;
    private final NotebookKeytabs keytabs;
    private final Texts texts;
    private @Nullable Notebook notebook;

    /** Shows no notebook yet. */
    public KeytabSection(ScreenModel<Notebook, NotebookDetail> model, NotebookKeytabs keytabs) {
        this.model = model;
        this.keytabs = keytabs;
        this.texts = model.context().texts();
        RedrawOnChange.follow(this, this::render, keytabs.resets().version(), texts.locale());
    }

    /** Turns to a notebook. */
    public KeytabSection show(Notebook shown) {
        notebook = shown;
        render();
        return this;
    }

    private void render() {
        getChildren().clear();
        Notebook shown = notebook;
        if (shown != null) {
            keytabs.of(shown).ifPresent(known -> getChildren().add(section(shown, known)));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private DetailSection section(Notebook shown, CopiedKeytab known) {
        Account account = model.account().get();
        String name = account == null ? "" : account.name();
        Label reason = line(new KeytabText(texts).reason(known, name));
        reason.setId("notebooks-keytab-reason");
        reason.getStyleClass().add("attention");
        return new DetailSection("notebooks-keytab", texts.get("notebooks.keytab"))
                .add(reason)
                .add(line(texts.get("notebooks.keytab.mend")))
                .add(ways(shown));
    }

    private FlowPane ways(Notebook shown) {
        String accountId = keytabs.accountOf(shown);
        Hyperlink account = new Hyperlink(texts.get("notebooks.keytab.account"));
        account.setId("notebooks-keytab-account");
        account.getStyleClass().add("plain-link");
        account.setOnAction(
                event -> model.follow(new ScreenLink("accounts", accountId, accountId)));
        Button renewed = new Button(texts.get("notebooks.keytab.renewed"));
        renewed.setId("notebooks-keytab-renewed");
        renewed.getStyleClass().add("small");
        renewed.setMinWidth(Region.USE_PREF_SIZE);
        renewed.setOnAction(
                event -> keytabs.resets().renewed(accountId, shown.id(), model.context().jobs()));
        FlowPane ways = new FlowPane(renewed, account);
        ways.getStyleClass().add("button-flow");
        return ways;
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
