package io.github.dfconsole.launch;

import io.github.dfconsole.settings.SettingsFile;

/**
 * While the system prepares a window, a core has nothing to do. What is needed soon after, and
 * takes long for the first time only, is done there once, for nothing but that.
 */
final class Preloader {

    private Preloader() {}

    /** Begins, on a thread of its own. */
    static void begin() {
        Thread.ofPlatform().daemon().name("head-start").start(SettingsFile::prepare);
    }
}
