package io.github.dfconsole.service.usage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Text that was copied from a terminal, in lines without what a terminal, a chat or a mail adds:
 * colours, other spaces, and invisible characters.
 *
 * @param lines the lines that have something in them
 * @param truncated whether only the end of the text was read
 */
record TerminalText(List<String> lines, boolean truncated) {

    private static final int MOST_CHARACTERS = 100_000;
    private static final Pattern TERMINAL_SEQUENCE = Pattern.compile("\u001B\\[[0-9;?]*[@-~]");

    /** The end of a heading or a path, after which a chat may have lost a line break. */
    private static final Pattern LOST_BREAK =
            Pattern.compile("(PATHNAME|hdfs://[^ \n]{1,300}) +(?=[0-9ni])");

    static TerminalText of(String pasted) {
        boolean truncated = pasted.length() > MOST_CHARACTERS;
        String end = truncated ? pasted.substring(pasted.length() - MOST_CHARACTERS) : pasted;
        String plain = TERMINAL_SEQUENCE.matcher(end).replaceAll("");
        String spaced = LOST_BREAK.matcher(spaced(plain)).replaceAll("$1\n");
        return new TerminalText(
                spaced.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList(),
                truncated);
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        text.chars()
                .forEach(
                        each -> {
                            if (each == '\n' || each == '\r') {
                                spaced.append((char) each);
                            } else if (isLineBreak(each)) {
                                spaced.append('\n');
                            } else if (Character.isWhitespace(each)
                                    || Character.isSpaceChar(each)) {
                                spaced.append(' ');
                            } else if (Character.getType(each) != Character.FORMAT
                                    && !Character.isISOControl(each)) {
                                spaced.append((char) each);
                            }
                        });
        return spaced.toString();
    }

    private static boolean isLineBreak(int each) {
        return each == 0x85
                || Character.getType(each) == Character.LINE_SEPARATOR
                || Character.getType(each) == Character.PARAGRAPH_SEPARATOR;
    }
}
