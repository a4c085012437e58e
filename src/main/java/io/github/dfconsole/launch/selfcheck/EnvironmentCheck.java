package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.launch.environment.TemporaryFolder;
import io.github.dfconsole.launch.environment.UserHome;
import io.github.dfconsole.system.OperatingSystem;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Says what of the environment was ignored or replaced, by the launcher of the Linux package (which
 * passes {@code dataforest.…} properties) or by the console.
 *
 * @param texts the texts to print
 * @param variables the environment variables
 * @param properties the system properties
 */
record EnvironmentCheck(
        SelfCheckTexts texts, Map<String, String> variables, Properties properties) {

    private static final List<String> OPTION_VARIABLES =
            List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

    /** Options in the environment are meant for every Java, and may not suit this one. */
    CheckResult options() {
        String ignored = properties.getProperty("dataforest.ignored", "");
        if (!ignored.isEmpty()) {
            return CheckResult.warning(texts.get("options.ignored", ignored));
        }
        String own = variables.getOrDefault("DATAFOREST_JAVA_OPTIONS", "");
        if (!own.isEmpty()) {
            return CheckResult.ok(texts.get("options.own", own));
        }
        String inEffect =
                OPTION_VARIABLES.stream()
                        .filter(name -> !variables.getOrDefault(name, "").isEmpty())
                        .collect(Collectors.joining(" "));
        return inEffect.isEmpty()
                ? CheckResult.ok(texts.get("options.none"))
                : CheckResult.warning(texts.get("options.in-effect", inEffect));
    }

    /** On Linux, Java names files in the encoding of the locale that is in effect. */
    CheckResult fileNames() {
        String encoding = properties.getProperty("sun.jnu.encoding", "?");
        String replaced = properties.getProperty("dataforest.locale", "");
        boolean depends = OperatingSystem.named(property("os.name")) == OperatingSystem.LINUX;
        if (depends && !encoding.equalsIgnoreCase("UTF-8")) {
            return CheckResult.warning(texts.get("file-names.limited", encoding));
        }
        return replaced.isEmpty()
                ? CheckResult.ok(encoding)
                : CheckResult.warning(texts.get("file-names.replaced", encoding, replaced));
    }

    CheckResult home() {
        String account = property(UserHome.REPLACED_PROPERTY);
        String home = property("user.home");
        return CheckResult.ok(account.isEmpty() ? home : texts.get("home.variable", home, account));
    }

    /** Without this folder the console still works: its icons have a file of their own. */
    CheckResult temporaryFiles() {
        String folder = property("java.io.tmpdir");
        String replaced = property("dataforest.temp");
        if (TemporaryFolder.problem().isPresent()) {
            String cause = texts.get("temporary.unusable", folder);
            return CheckResult.warning(
                    texts.get("cause-and-next", cause, texts.get("next.temporary")));
        }
        return replaced.isEmpty()
                ? CheckResult.ok(folder)
                : CheckResult.warning(texts.get("temporary.replaced", folder, replaced));
    }

    private String property(String name) {
        return properties.getProperty(name, "");
    }
}
