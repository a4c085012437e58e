package io.github.dfconsole.connection.secrets;

import io.github.dfconsole.background.DaemonThreads;

import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A program that uses the keychain, so that a test can start it on a desktop of its own. Its first
 * argument is the limit of a call in milliseconds; each other argument is a call.
 */
final class KeychainProcess {

    private final SecretStore keychain;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private KeychainProcess(SecretStore keychain) {
        this.keychain = keychain;
    }

    /** Makes the calls one after another, prints what each has come to, and returns. */
    public static void main(String... arguments) throws Exception {
        Duration limit = Duration.ofMillis(Long.parseLong(arguments[0]));
        KeychainProcess process =
                new KeychainProcess(new SystemKeychain(new DaemonThreads("keychain"), limit));
        for (int i = 1; i < arguments.length; i++) {
            process.out.println(arguments[i] + ": " + process.outcome(arguments[i]));
        }
    }

    private String outcome(String call) throws Exception {
        try {
            String[] words = call.split(" ", 3);
            return switch (words[0]) {
                case "store" -> {
                    keychain.store(words[1], words[2].toCharArray());
                    yield "done";
                }
                case "read" -> keychain.read(words[1]).map(String::new).orElse("none");
                case "delete" -> {
                    keychain.delete(words[1]);
                    yield "done";
                }
                case "problem" -> keychain.problem().map(Enum::name).orElse("none");
                case "cancel" -> cancelled(call.substring("cancel ".length()));
                case "deny" -> denied(call.substring("deny ".length()));
                default -> throw new IllegalArgumentException(call);
            };
        } catch (SecretStoreException e) {
            return e.reason().name();
        }
    }

    /** Makes a call, and gives up as soon as the system asks for a password. */
    private String cancelled(String call) throws Exception {
        return whileAsking(call, (calling, ended) -> calling.interrupt());
    }

    /** Makes a call, and answers the question of the system with Escape. */
    private String denied(String call) throws Exception {
        Robot keyboard = new Robot();
        return whileAsking(
                call,
                (calling, ended) -> {
                    // It takes the key once its window is in front.
                    while (!ended.await(200, TimeUnit.MILLISECONDS)) {
                        keyboard.keyPress(KeyEvent.VK_ESCAPE);
                        keyboard.keyRelease(KeyEvent.VK_ESCAPE);
                    }
                });
    }

    /** What somebody does while the system asks. */
    @FunctionalInterface
    private interface Reaction {
        void to(Thread calling, CountDownLatch ended) throws InterruptedException;
    }

    private String whileAsking(String call, Reaction reaction) throws Exception {
        StringBuilder outcome = new StringBuilder();
        CountDownLatch ended = new CountDownLatch(1);
        Thread calling =
                new Thread(
                        () -> {
                            try {
                                outcome.append(outcome(call));
                            } catch (InterruptedException e) {
                                outcome.append("given up");
                            } catch (Exception e) {
                                outcome.append(e);
                            }
                            ended.countDown();
                        });
        calling.start();
        // It returns when the system's prompter has come up.
        new ProcessBuilder(
                        "gdbus",
                        "wait",
                        "--session",
                        "--timeout",
                        "30",
                        "org.gnome.keyring.SystemPrompter")
                .inheritIO()
                .start()
                .waitFor();
        reaction.to(calling, ended);
        ended.await();
        return outcome.toString();
    }
}
