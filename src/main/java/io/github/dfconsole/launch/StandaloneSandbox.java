package io.github.dfconsole.launch;

import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.text.Printable;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sandbox without a window, for use with curl. It prints its address and keys. */
final class StandaloneSandbox {

    private StandaloneSandbox() {}

    /**
     * Starts the sandbox. The server keeps the process alive until the user stops it.
     *
     * @param system decides for which shell it prints lines
     * @return whether it could be started
     */
    static boolean run(Options options, CommandLine commandLine, OperatingSystem system) {
        ResourceBundle texts = commandLine.getResourceBundle();
        try {
            SandboxServer server = SandboxServer.start(options.sandboxSettings());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "sandbox-stop"));
            print(server, system, texts, commandLine.getOut());
            return true;
        } catch (IOException e) {
            String sentence = texts.getString("sandbox.cannot-start");
            int port = options.sandboxSettings().port();
            commandLine
                    .getErr()
                    .println(
                            Printable.escape(
                                    String.format(Locale.ROOT, sentence, port, e.getMessage())));
            return false;
        }
    }

    /** Prints the address and the keys as lines that can be pasted into a terminal. */
    static void print(
            SandboxServer server, OperatingSystem system, ResourceBundle texts, PrintWriter out) {
        server.stateSetAside()
                .ifPresent(
                        aside ->
                                out.println(
                                        Printable.escape(
                                                texts.getString("sandbox.state-set-aside")
                                                        .formatted(aside))));
        out.println(texts.getString("sandbox.running"));
        out.println();
        out.println(variable(system, "DATAFOREST_ENDPOINT", server.address().toString()));
        out.println(variable(system, "DATAFOREST_ACCESS_KEY", server.credentials().accessKey()));
        out.println(variable(system, "DATAFOREST_SECRET_KEY", server.secretKeyInTheClear()));
        out.println();
        out.println(texts.getString("sandbox.stop"));
    }

    /** A line that sets a variable, for the shell that is usual on a system: it can be pasted. */
    private static String variable(OperatingSystem system, String name, String value) {
        return system == OperatingSystem.WINDOWS
                ? "$env:%s = '%s'".formatted(name, value)
                : "export %s=%s".formatted(name, value);
    }
}
