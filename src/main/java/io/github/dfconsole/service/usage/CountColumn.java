package io.github.dfconsole.service.usage;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A column of {@code hdfs dfs -count}, as Hadoop's ContentSummary and QuotaUsage name it. */
enum CountColumn {
    QUOTA,
    REM_QUOTA,
    SPACE_QUOTA,
    REM_SPACE_QUOTA,
    DIR_COUNT,
    FILE_COUNT,
    CONTENT_SIZE,
    /** A figure that is of no use here: of snapshots (-s), or of one type of storage (-t). */
    OTHER;

    private static final String PATH = "PATHNAME";
    private static final String POLICY = "ERASURECODING_POLICY";
    private static final Set<String> OTHERS =
            Set.of(
                    "SNAPSHOT_LENGTH",
                    "SNAPSHOT_FILE_COUNT",
                    "SNAPSHOT_DIR_COUNT",
                    "SNAPSHOT_SPACE_CONSUMED");

    private static final List<CountColumn> WITH_QUOTA =
            List.of(
                    QUOTA,
                    REM_QUOTA,
                    SPACE_QUOTA,
                    REM_SPACE_QUOTA,
                    DIR_COUNT,
                    FILE_COUNT,
                    CONTENT_SIZE);

    /** The columns of figures in a heading, which -v prints; empty if the words are no heading. */
    static Optional<List<CountColumn>> heading(List<String> words) {
        if (words.size() < 2 || !words.getLast().equals(PATH)) {
            return Optional.empty();
        }
        List<String> names =
                words.subList(0, words.size() - 1).stream()
                        .filter(word -> !word.equals(POLICY))
                        .toList();
        return names.stream().allMatch(CountColumn::isName)
                ? Optional.of(names.stream().map(CountColumn::named).toList())
                : Optional.empty();
    }

    private static boolean isName(String word) {
        return named(word) != OTHER || OTHERS.contains(word) || word.endsWith("_QUOTA");
    }

    private static CountColumn named(String word) {
        return WITH_QUOTA.stream()
                .filter(column -> column.name().equals(word))
                .findFirst()
                .orElse(OTHER);
    }

    /** The columns of a line without a heading, which their number tells; none if it does not. */
    static List<CountColumn> ofFigures(int number) {
        return switch (number) {
            case 3 -> WITH_QUOTA.subList(4, 7);
            case 4 -> WITH_QUOTA.subList(0, 4);
            case 7 -> WITH_QUOTA;
            default -> List.of();
        };
    }
}
