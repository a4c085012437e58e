package io.github.dfconsole.ui;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.notice.Notices;

import java.net.URI;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What every screen works with.
 *
 * @param settings what the user chose
 * @param texts the texts, in the chosen language
 * @param times points in time as a person reads them
 * @param jobs work off the UI thread
 * @param poller looks again at what changes by itself, while the window can be seen
 * @param clock this machine's clock
 * @param browser opens a web page outside the console
 * @param notices news that arrive in the background
 */
public record ScreenContext(
        Settings settings,
        Texts texts,
        Times times,
        Jobs jobs,
        Poller poller,
        InstantSource clock,
        Consumer<URI> browser,
        Notices notices) {}
