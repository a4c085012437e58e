package io.github.dfconsole.service.usage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of the output of {@code hdfs dfs -count}: figures, perhaps a policy (-e), and the path.
 *
 * @param figures the figures by their columns
 * @param path the path as it was printed
 */
record CountLine(Map<CountColumn, Figure> figures, String path) {

    private static final Pattern POLICY = Pattern.compile("Replicated|EC:[\\w.-]*");
    private static final Pattern PATH = Pattern.compile("(?:[a-z0-9]+:/)?/.*");

    /**
     * Reads a line.
     *
     * @param heading the columns of the heading above it; empty if there is none
     */
    static Optional<CountLine> of(List<String> words, List<CountColumn> heading) {
        if (words.size() < 4 || !PATH.matcher(words.getLast()).matches()) {
            return Optional.empty();
        }
        int end = words.size() - 1;
        if (POLICY.matcher(words.get(end - 1)).matches()) {
            end--;
        }
        List<Figure> figures = figures(words.subList(0, end));
        List<CountColumn> columns =
                figures.size() == heading.size() ? heading : CountColumn.ofFigures(figures.size());
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Map<CountColumn, Figure> byColumn = new EnumMap<>(CountColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), figures.get(i));
        }
        return Optional.of(new CountLine(byColumn, words.getLast()));
    }

    /** The figures; none if a word is not one. */
    private static List<Figure> figures(List<String> words) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean unit = i + 1 < words.size() && Figure.isUnit(words.get(i + 1));
            Optional<Figure> figure =
                    Figure.of(unit ? words.get(i) + words.get(i + 1) : words.get(i));
            if (figure.isEmpty()) {
                return List.of();
            }
            figures.add(figure.get());
            i += unit ? 1 : 0;
        }
        return figures;
    }

    /** What is used in a namespace, as far as the line tells. */
    NamespaceUsage usage(String namespace) {
        return new NamespaceUsage(
                namespace,
                usedNames(),
                used(CountColumn.SPACE_QUOTA, CountColumn.REM_SPACE_QUOTA),
                value(CountColumn.QUOTA),
                value(CountColumn.SPACE_QUOTA),
                isRounded());
    }

    /** The counts are rounded less than the quota, where figures are rounded. */
    private @Nullable Long usedNames() {
        Long ofQuota = used(CountColumn.QUOTA, CountColumn.REM_QUOTA);
        Long counted = counted();
        return ofQuota == null || (isRounded() && counted != null) ? counted : ofQuota;
    }

    private @Nullable Long used(CountColumn quota, CountColumn remaining) {
        Long whole = value(quota);
        Long rest = value(remaining);
        // A quota is not negative, so what is left of it cannot be more than the quota.
        return whole == null || rest == null || rest > whole || whole < 0
                ? null
                : saturated(whole, rest);
    }

    private static long saturated(long whole, long rest) {
        long used = whole - rest;
        return used < 0 ? Long.MAX_VALUE : used;
    }

    private @Nullable Long counted() {
        Long folders = value(CountColumn.DIR_COUNT);
        Long files = value(CountColumn.FILE_COUNT);
        return folders == null || files == null || folders < 0 || files < 0
                ? null
                : (Long) saturated(folders, -files);
    }

    private boolean isRounded() {
        return figures.values().stream().anyMatch(Figure::rounded);
    }

    private @Nullable Long value(CountColumn column) {
        Figure figure = figures.get(column);
        return figure == null ? null : figure.value();
    }

    /** Whether the line says how much space is left of the quota, even if there is none. */
    boolean hasQuotaColumns() {
        return figures.containsKey(CountColumn.SPACE_QUOTA)
                && figures.containsKey(CountColumn.REM_SPACE_QUOTA);
    }

    /** Whether HDFS has a quota for space. */
    boolean hasSpaceQuota() {
        return value(CountColumn.SPACE_QUOTA) != null && value(CountColumn.REM_SPACE_QUOTA) != null;
    }
}
