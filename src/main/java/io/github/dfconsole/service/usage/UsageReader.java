package io.github.dfconsole.service.usage;

import io.github.dfconsole.service.usage.UsageProblem.Kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the lines of {@code hdfs dfs -count} among others, and says what is wrong with them. */
final class UsageReader {

    private final List<String> lines;
    private final HomePath home;
    private final Map<String, CountLine> found = new LinkedHashMap<>();
    private final Set<UsageProblem> problems = new LinkedHashSet<>();
    private List<CountColumn> heading = List.of();

    UsageReader(List<String> lines, HomePath home) {
        this.lines = lines;
        this.home = home;
    }

    /** Reads all lines; what they say is in {@link #usages()} and {@link #problems()}. */
    void read(boolean truncated) {
        int next = 0;
        while (next < lines.size()) {
            next += readAt(next);
        }
        if (truncated) {
            problems.add(UsageProblem.of(Kind.TOO_LONG));
        }
        found.forEach(this::examine);
        if (usages().isEmpty()) {
            sayWhyThereIsNone();
        } else {
            sayWhatIsMissing();
        }
    }

    List<UsageProblem> problems() {
        return List.copyOf(problems);
    }

    /** Reads what begins at a line, and returns how many lines that was. */
    private int readAt(int line) {
        String first = lines.get(line).strip().split(" ", 2)[0];
        if (Figure.of(first).isPresent()) {
            return isPathNear(line) ? readFigures(line) : 1;
        }
        return first.contains("_") || first.startsWith("QUOTA") ? readHeading(line) : 1;
    }

    /** Most lines of a long text cannot be the beginning of a line of the output. */
    private boolean isPathNear(int line) {
        return lines.subList(line, Math.min(lines.size(), line + WrappedLine.MOST_PIECES)).stream()
                .anyMatch(each -> each.contains("/"));
    }

    private int readHeading(int line) {
        Optional<WrappedLine.Reading> reading =
                WrappedLine.readings(lines, line)
                        .filter(each -> CountColumn.heading(each.words()).isPresent())
                        .findFirst();
        heading = reading.flatMap(each -> CountColumn.heading(each.words())).orElse(heading);
        return reading.map(WrappedLine.Reading::pieces).orElse(1);
    }

    /**
     * A candidate for a line of the output.
     *
     * @param line what it says
     * @param pieces how many lines of the text it takes
     */
    private record Candidate(CountLine line, int pieces) {}

    /** A path may be wrapped, so a reading with the path looked for goes before others. */
    private int readFigures(int line) {
        List<Candidate> candidates = candidates(line).toList();
        Optional<Candidate> wanted =
                candidates.stream().filter(each -> home.matches(each.line().path())).findFirst();
        if (wanted.isPresent()) {
            CountLine content = wanted.get().line();
            String namespace = home.namespace(content.path());
            found.remove(namespace);
            found.put(namespace, content);
            return wanted.get().pieces();
        }
        if (candidates.isEmpty()) {
            return 1;
        }
        problems.add(home.problem(candidates.getFirst().line().path()));
        return candidates.getFirst().pieces();
    }

    private Stream<Candidate> candidates(int line) {
        return WrappedLine.readings(lines, line)
                .flatMap(
                        each ->
                                CountLine.of(each.words(), heading)
                                        .map(content -> new Candidate(content, each.pieces()))
                                        .stream());
    }

    List<NamespaceUsage> usages() {
        List<NamespaceUsage> usages = new ArrayList<>();
        for (String namespace : home.namespaces()) {
            CountLine line = found.get(namespace);
            if (line != null && line.usage(namespace).isMeasured()) {
                usages.add(line.usage(namespace));
            }
        }
        return usages;
    }

    private void examine(String namespace, CountLine line) {
        NamespaceUsage usage = line.usage(namespace);
        if (usage.usedBytes() == null || usage.usedNames() == null) {
            problems.add(new UsageProblem(whyUnknown(line, usage), namespace));
        }
        if (usage.rounded()) {
            problems.add(new UsageProblem(Kind.ROUNDED, namespace));
        }
    }

    private static Kind whyUnknown(CountLine line, NamespaceUsage usage) {
        if (!line.hasQuotaColumns()) {
            return Kind.COLUMN_MISSING;
        }
        boolean noQuota =
                usage.usedBytes() == null ? !line.hasSpaceQuota() : usage.nameQuota() == null;
        return noQuota ? Kind.NO_QUOTA : Kind.CONTRADICTORY;
    }

    private void sayWhatIsMissing() {
        home.namespaces().stream()
                .filter(namespace -> !found.containsKey(namespace))
                .forEach(
                        namespace ->
                                problems.add(new UsageProblem(Kind.NAMESPACE_MISSING, namespace)));
        if (found.size() < home.namespaces().size()) {
            addMessages();
        }
    }

    private void sayWhyThereIsNone() {
        addMessages();
        if (problems.stream().allMatch(each -> each.kind() == Kind.TOO_LONG)) {
            problems.add(UsageProblem.of(Kind.NOTHING_RECOGNISED));
        }
    }

    /** What the command itself says is wrong: "count: `hdfs://…': No such file or directory". */
    private void addMessages() {
        if (lines.stream().anyMatch(UsageReader::saysThatThereIsNoTicket)) {
            problems.add(UsageProblem.of(Kind.NO_TICKET));
            return;
        }
        lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("count: "))
                .findFirst()
                .ifPresent(line -> problems.add(new UsageProblem(Kind.COMMAND_FAILED, line)));
    }

    private static boolean saysThatThereIsNoTicket(String line) {
        return line.contains("Failed to find any Kerberos tgt")
                || line.contains("GSS initiate failed")
                || line.contains("Client cannot authenticate via:");
    }
}
