package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** What the open connection is called on its badge and in the title of the window. */
final class ConnectionName {

    private static final int LONGEST = 80;

    private final Texts texts;
    private final Function<Profile, String> titles;

    /**
     * Creates it.
     *
     * @param titles what saved connections are called
     */
    ConnectionName(Texts texts, Function<Profile, String> titles) {
        this.texts = texts;
        this.titles = titles;
    }

    /** A connection of no name is called by its kind, unless another one would be called alike. */
    String of(Connection connection) {
        Profile profile = connection.profile();
        if (profile != null) {
            String title = titles.apply(profile);
            if (!profile.name().isEmpty() || !title.equals(profile.title())) {
                return Printable.escape(title, LONGEST);
            }
        }
        return switch (connection.kind()) {
            case SANDBOX -> texts.get("connection.kind.sandbox");
            case NAVER_CLOUD -> texts.get("connection.kind.naver-cloud");
            case THIS_MACHINE, OTHER -> connection.endpoint().displayName();
        };
    }

    /** The title of the window. */
    String windowTitle(@Nullable Connection connection) {
        String program = texts.get("app.title");
        return connection == null ? program : of(connection) + " – " + program;
    }
}
