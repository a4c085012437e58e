package io.github.dfconsole.testing;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Makes a keytab with the classes behind Java's own {@code ktab} in a process of its own. The
 * program itself comes with Java for Windows only; the classes come with every JDK, and no other
 * process may see them.
 */
public final class JavaKeytabProcess {

    private static final String PACKAGE = "sun.security.krb5";
    private static final String EXPORT = "--add-exports=java.security.jgss/%s=ALL-UNNAMED";

    private JavaKeytabProcess() {}

    /**
     * Makes a keytab with one key of each type that Java uses by default.
     *
     * @return what the process said; empty if all went well
     */
    public static String create(Path keytab, String principal, String password, int kvno)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                EXPORT.formatted(PACKAGE),
                                EXPORT.formatted(PACKAGE + ".internal.ktab"),
                                // Without them it would look for a configuration of the computer.
                                "-Djava.security.krb5.realm=" + KerberosPrograms.REALM,
                                "-Djava.security.krb5.kdc=127.0.0.1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                JavaKeytabProcess.class.getName(),
                                keytab.toString(),
                                principal,
                                password,
                                Integer.toString(kvno))
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? output : "failed: " + output;
    }

    /** Runs in the other process. */
    public static void main(String... arguments) throws ReflectiveOperationException {
        Class<?> keytabs = Class.forName(PACKAGE + ".internal.ktab.KeyTab");
        Class<?> names = Class.forName(PACKAGE + ".PrincipalName");
        Object keytab = keytabs.getMethod("create", String.class).invoke(null, arguments[0]);
        Object name = names.getConstructor(String.class).newInstance(arguments[1]);
        Method add = keytabs.getMethod("addEntry", names, char[].class, int.class, boolean.class);
        add.invoke(keytab, name, arguments[2].toCharArray(), Integer.parseInt(arguments[3]), true);
        keytabs.getMethod("save").invoke(keytab);
    }
}
