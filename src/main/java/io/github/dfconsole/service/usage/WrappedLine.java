package io.github.dfconsole.service.usage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ways to read a few lines as one. A narrow terminal breaks a long line anywhere, also within a
 * number, and may lose the spaces at the break; so each break may have been a space or nothing.
 */
final class WrappedLine {

    /** How many pieces a line is put together from, at most. */
    static final int MOST_PIECES = 4;

    private WrappedLine() {}

    /**
     * A way to read lines as one.
     *
     * @param words the words of the line
     * @param pieces how many lines it was put together from
     */
    record Reading(List<String> words, int pieces) {}

    /** All readings of the line that begins at a position, those of the fewest lines first. */
    static Stream<Reading> readings(List<String> lines, int from) {
        int most = Math.min(MOST_PIECES, lines.size() - from);
        return IntStream.rangeClosed(1, most)
                .boxed()
                .flatMap(pieces -> readings(lines.subList(from, from + pieces)));
    }

    private static Stream<Reading> readings(List<String> pieces) {
        return IntStream.range(0, 1 << (pieces.size() - 1))
                .mapToObj(joints -> new Reading(words(join(pieces, joints)), pieces.size()));
    }

    /** Bit n of the joints is set if nothing is between piece n and the next one. */
    private static String join(List<String> pieces, int joints) {
        StringBuilder line = new StringBuilder(pieces.getFirst());
        for (int i = 1; i < pieces.size(); i++) {
            boolean glued = (joints >> (i - 1) & 1) == 1;
            line.append(glued ? "" : " ").append(pieces.get(i));
        }
        return line.toString();
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split(" +"));
    }
}
