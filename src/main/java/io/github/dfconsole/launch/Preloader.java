package io.github.dfconsole.launch;

import io.github.dfconsole.settings.SettingsFile;

/**
 * Loads classes that are needed right after the window has opened. It runs while the toolkit
 * starts, when a processor core is idle.
 */
final class Preloader {

    private Preloader() {}

    /** Starts loading, on a thread of its own. */
    static void start() {
        Thread.ofPlatform().daemon().name("preloader").start(SettingsFile::prepare);
    }
}
