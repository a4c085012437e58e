package io.github.dfconsole.launch;

import io.github.dfconsole.sandbox.SandboxServer;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ResourceBundle;

/**
 * The sandbox alone, for use with curl: it prints address and keys, and runs until it is stopped.
 */
final class SandboxOnly {

    private SandboxOnly() {}

    /** Starts the sandbox; returns false if it cannot. The server keeps the process alive. */
    static boolean run(Options options, CommandLine commandLine) {
        ResourceBundle texts = commandLine.getResourceBundle();
        try {
            SandboxServer server = SandboxServer.start(options.sandboxSettings());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "sandbox-stop"));
            print(server, texts, commandLine.getOut());
            return true;
        } catch (IOException e) {
            commandLine
                    .getErr()
                    .println(
                            texts.getString("sandbox.cannot-start")
                                    .formatted(options.sandboxSettings().port(), e.getMessage()));
            return false;
        }
    }

    private static void print(SandboxServer server, ResourceBundle texts, PrintWriter out) {
        server.stateSetAside()
                .ifPresent(
                        aside ->
                                out.println(
                                        texts.getString("sandbox.state-set-aside")
                                                .formatted(aside)));
        out.println(texts.getString("sandbox.running"));
        out.println();
        out.println("export DATAFOREST_ENDPOINT=" + server.address());
        out.println("export DATAFOREST_ACCESS_KEY=" + server.credentials().accessKey());
        out.println("export DATAFOREST_SECRET_KEY=" + server.secretKeyInTheClear());
        out.println();
        out.println(texts.getString("sandbox.stop"));
    }
}
