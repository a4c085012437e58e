package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

/** What a connection is called: in its badge, and in the title of the window. */
final class ConnectionName {

    private static final int LONGEST = 80;

    private ConnectionName() {}

    /** The name its user gave it, otherwise what it leads to. */
    static String of(Connection connection, Texts texts) {
        Profile profile = connection.profile();
        if (profile != null && !profile.name().isEmpty()) {
            return Printable.escape(profile.name(), LONGEST);
        }
        return switch (connection.kind()) {
            case SANDBOX -> texts.get("connection.kind.sandbox");
            case NAVER_CLOUD -> texts.get("connection.kind.naver-cloud");
            case THIS_MACHINE, OTHER -> connection.endpoint().displayName();
        };
    }

    /** The title of a window: two consoles side by side are told apart in the task bar. */
    static StringBinding title(ObservableValue<Connection> connection, Texts texts) {
        return Bindings.createStringBinding(
                () -> {
                    String console = texts.get("app.title");
                    Connection open = connection.getValue();
                    return open == null ? console : of(open, texts) + " \u2013 " + console;
                },
                connection,
                texts.locale());
    }
}
