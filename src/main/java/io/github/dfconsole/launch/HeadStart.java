package io.github.dfconsole.launch;

import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.launch.environment.TemporaryFolder;
import io.github.dfconsole.logging.LogFile;
import io.github.dfconsole.text.Texts;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParameterException;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a start needs beside the toolkit, and can have ready by the time the toolkit has started:
 * the files of the user, the texts, and the sandbox.
 *
 * @param options the command line
 * @param files the files of the user
 * @param sandbox the sandbox, which is being started if it is asked for
 * @param temporary why the folder for temporary files cannot be used; empty if it can
 */
record HeadStart(
        Options options, UserFiles files, EmbeddedSandbox sandbox, Optional<String> temporary) {

    /** JavaFX makes the application itself, and hands it nothing but texts. */
    private static final AtomicReference<@Nullable FutureTask<HeadStart>> BEGUN =
            new AtomicReference<>();

    /** Begins, in the background. */
    static void begin(String... arguments) {
        FutureTask<HeadStart> task = new FutureTask<>(() -> of(arguments));
        BEGUN.set(task);
        Thread.ofPlatform().daemon().name("head-start").start(task);
    }

    /**
     * Waits for what was begun, or does it now.
     *
     * @throws ParameterException if the command line is not valid
     */
    static HeadStart finish(String... arguments) {
        FutureTask<HeadStart> task = BEGUN.getAndSet(null);
        if (task == null) {
            return of(arguments);
        }
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HeadStart of(String... arguments) {
        Options options =
                PlainCommandLine.opensWindow(arguments)
                        ? Options.plain(arguments)
                        : Options.parse(OptionsParser.commandLine(arguments), arguments);
        ApplicationFolders folders = UserFiles.usualFolders();
        LogFile log = LogFile.start(folders.logs(), Versions::line);
        try {
            return of(options, UserFiles.in(folders, log));
        } catch (RuntimeException | Error e) {
            // A user who started the console with a click sees no terminal.
            log.closeAfter(e);
            throw e;
        }
    }

    private static HeadStart of(Options options, UserFiles files) {
        EmbeddedSandbox sandbox = new EmbeddedSandbox(options.sandboxSettings());
        // The training is worth the most if it goes the way of a start.
        if (options.sandbox() || options.startupTraining()) {
            sandbox.startInBackground();
        }
        Texts.prepare(options.settings(files.settings().data()).language().get().locale());
        return new HeadStart(options, files, sandbox, TemporaryFolder.problem());
    }
}
