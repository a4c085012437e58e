package io.github.dfconsole.service.usage;

import java.util.List;

/**
 * What pasted output of {@code hdfs dfs -count -q -v} says about the home folders of an account.
 *
 * @param namespaces what is used in each namespace that the output tells something about
 * @param problems what the user should know about the output; empty if all was understood
 */
public record HdfsUsage(List<NamespaceUsage> namespaces, List<UsageProblem> problems) {

    /** Copies the lists. */
    public HdfsUsage {
        namespaces = List.copyOf(namespaces);
        problems = List.copyOf(problems);
    }

    /**
     * Reads pasted output. It may have anything around it, such as prompts and warnings, may lack
     * the heading, and may be wrapped by a narrow terminal. If a namespace is in it more than once,
     * the last time counts. Of a very long text only the end is read. Never fails.
     *
     * @param pasted any text
     * @param account the name of the account that it has to be about
     * @param namespaces the namespaces in which the account has a quota
     */
    public static HdfsUsage parse(String pasted, String account, List<String> namespaces) {
        TerminalText text = TerminalText.of(pasted);
        UsageReader reader = new UsageReader(text.lines(), new HomePath(account, namespaces));
        reader.read(text.truncated());
        return new HdfsUsage(reader.usages(), reader.problems());
    }
}
