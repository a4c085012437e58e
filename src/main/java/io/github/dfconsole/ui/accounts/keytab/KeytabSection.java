package io.github.dfconsole.ui.accounts.keytab;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.keytab.KnownKeytab;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailSection;
import io.github.dfconsole.ui.resource.detail.FieldList;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** Which keytab of an account was last downloaded with this console. */
public final class KeytabSection extends VBox {

    private static final int LONGEST_PATH = 300;

    private final ScreenModel<Account, AccountOverview> model;
    private final KeytabRecords records;
    private final Texts texts;
    private final Times times;
    private @Nullable Account account;

    /** Shows nothing yet. */
    public KeytabSection(ScreenModel<Account, AccountOverview> model, KeytabRecords records) {
        this.model = model;
        this.records = records;
        this.texts = model.context().texts();
        this.times = model.context().times();
        records.kept().addListener((property, before, now) -> render());
        records.failure().addListener((property, before, now) -> render());
    }

    /** Shows what is known of an account. */
    public void show(Account shown) {
        account = shown;
        records.show(model.runner().connection(), model.context().jobs());
        render();
    }

    private void render() {
        Account shown = account;
        if (shown == null) {
            return;
        }
        DetailSection section = new DetailSection("accounts-keytab", texts.get("keytab.title"));
        Throwable failure = records.failure().get();
        if (failure != null) {
            section.add(attention(FailureText.of(failure, texts, times).inOne()));
        }
        records.of(shown.id()).ifPresent(known -> section.add(fields(known)));
        if (records.isReading()) {
            section.addNote(texts.get("keytab.reading"));
        } else if (records.hasNone(shown.id())) {
            section.addNote(texts.get("keytab.never"));
        }
        getChildren().setAll(section);
    }

    private FieldList fields(KnownKeytab known) {
        String file = known.file();
        return new FieldList(texts)
                .add("keytab.downloaded", times.minutes(known.seenAt()))
                .addCode("keytab.file", file == null ? "" : Printable.escape(file, LONGEST_PATH))
                .add("keytab.kvno", Long.toString(known.fingerprint().kvno()))
                .add("keytab.made", times.minutes(known.fingerprint().time()))
                .addCode("keytab.sha256", known.fingerprint().sha256());
    }

    private static Label attention(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("attention");
        return label;
    }
}
