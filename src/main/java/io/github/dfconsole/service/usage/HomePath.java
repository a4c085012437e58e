package io.github.dfconsole.service.usage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the home folders of an account are: {@code hdfs://<namespace>/user/<account>}, with or
 * without a port. A path without a namespace is in koya, the default of Data Forest.
 *
 * @param account the account's name
 * @param namespaces the namespaces in which it has a quota
 */
record HomePath(String account, List<String> namespaces) {

    private static final String DEFAULT_NAMESPACE = "koya";
    private static final Pattern PATH =
            Pattern.compile("(?:[a-z0-9]+://([^/:]*)(?::[0-9]{1,5})?)?(/.*)");
    private static final Pattern HOME = Pattern.compile("/+user/+([^/]+)/*");

    /** Whether a path is the home folder of the account in one of its namespaces. */
    boolean matches(String path) {
        Matcher home = HOME.matcher(folder(path));
        return home.matches()
                && home.group(1).equals(account)
                && namespaces.contains(namespace(path));
    }

    /** What is wrong with a path that does not match. */
    UsageProblem problem(String path) {
        Matcher home = HOME.matcher(folder(path));
        if (!home.matches()) {
            return new UsageProblem(UsageProblem.Kind.OTHER_FOLDER, path);
        }
        return home.group(1).equals(account)
                ? new UsageProblem(UsageProblem.Kind.OTHER_NAMESPACE, namespace(path))
                : new UsageProblem(UsageProblem.Kind.OTHER_ACCOUNT, path);
    }

    String namespace(String path) {
        Matcher parts = PATH.matcher(path);
        String host = parts.matches() && parts.group(1) != null ? parts.group(1) : "";
        return host.isEmpty() ? DEFAULT_NAMESPACE : host.toLowerCase(Locale.ROOT);
    }

    private static String folder(String path) {
        Matcher parts = PATH.matcher(path);
        return parts.matches() ? parts.group(2) : path;
    }
}
