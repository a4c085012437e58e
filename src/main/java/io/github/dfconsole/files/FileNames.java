package io.github.dfconsole.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names that a file may have on Linux, macOS and Windows alike. */
public final class FileNames {

    /** Systems allow 255; a copy or a file that is set aside gets a longer name. */
    private static final int LONGEST = 200;

    private static final int LONGEST_ENDING = 20;

    /** What Windows or Linux refuses, and what cannot be seen. */
    private static final Pattern UNUSABLE = Pattern.compile("[<>:\"/\\\\|?*\\p{C}\\p{Zl}\\p{Zp}]");

    /** Explorer removes a space at the start, and Windows dots and spaces at the end. */
    private static final Pattern REMOVED = Pattern.compile("^ | $|\\.$");

    /** With any ending, and with spaces before it. */
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$) *([.:].*)?",
                    Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /**
     * Returns a name that every system takes, and that is the given one if that is possible. The
     * ending stays, also if the name is shortened.
     *
     * @param wanted any text
     */
    public static String portable(String wanted) {
        String composed = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        String usable = shortened(UNUSABLE.matcher(composed).replaceAll("_"));
        String kept = REMOVED.matcher(usable).replaceAll("_");
        if (kept.isEmpty()) {
            return "_";
        }
        return isDevice(kept) ? kept.replaceFirst("(?= *([.:]|$))", "_") : kept;
    }

    /**
     * Whether Windows takes a name for that of a device, such as {@code NUL} or {@code aux.txt}. No
     * file can have it there.
     */
    public static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot) : "";
        if (bytes(name) <= LONGEST || bytes(ending) > LONGEST_ENDING) {
            return cut(name, LONGEST);
        }
        return cut(name.substring(0, dot), LONGEST - bytes(ending)) + ending;
    }

    private static String cut(String name, int longest) {
        int end = name.length();
        while (bytes(name.substring(0, end)) > longest) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
