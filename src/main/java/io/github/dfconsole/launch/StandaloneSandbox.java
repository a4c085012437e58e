package io.github.dfconsole.launch;

import io.github.dfconsole.sandbox.SandboxServer;
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
     * @return whether it could be started
     */
    static boolean run(Options options, CommandLine commandLine) {
        ResourceBundle texts = commandLine.getResourceBundle();
        try {
            SandboxServer server = SandboxServer.start(options.sandboxSettings());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "sandbox-stop"));
            print(server, texts, commandLine.getOut());
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

    private static void print(SandboxServer server, ResourceBundle texts, PrintWriter out) {
        server.stateSetAside()
                .ifPresent(
                        aside ->
                                out.println(
                                        Printable.escape(
                                                texts.getString("sandbox.state-set-aside")
                                                        .formatted(aside))));
        out.println(texts.getString("sandbox.running"));
        out.println();
        String system = System.getProperty("os.name");
        out.println(variable(system, "DATAFOREST_ENDPOINT", server.address().toString()));
        out.println(variable(system, "DATAFOREST_ACCESS_KEY", server.credentials().accessKey()));
        out.println(variable(system, "DATAFOREST_SECRET_KEY", server.secretKeyInTheClear()));
        out.println();
        out.println(texts.getString("sandbox.stop"));
    }

    /** A line that sets a variable, for the shell that is usual on a system: it can be pasted. */
    static String variable(String system, String name, String value) {
        return system.startsWith("Windows")
                ? "$env:%s = '%s'".formatted(name, value)
                : "export %s=%s".formatted(name, value);
    }
}
