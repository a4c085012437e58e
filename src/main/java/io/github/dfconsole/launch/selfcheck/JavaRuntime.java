package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.service.export.CsvOutput;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Parts of the Java runtime that nothing refers to by name, or only a library does: a runtime that
 * was linked without them starts all the same. They are tried out, not counted.
 */
final class JavaRuntime {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    private final SelfCheckTexts words;

    JavaRuntime(SelfCheckTexts words) {
        this.words = words;
    }

    /** Without the module jdk.localedata every date and number is shown the English way. */
    Finding formatsDates() {
        String korean = date(Locale.KOREAN);
        String japanese = date(Locale.JAPANESE);
        return korean.endsWith("토요일") && japanese.endsWith("土曜日")
                ? Finding.ok(korean + ", " + japanese)
                : Finding.failed(words.get("dates.missing", korean, japanese));
    }

    private static String date(Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(SATURDAY);
    }

    /**
     * Without the module jdk.charsets a page that a Korean or Japanese proxy sends in place of an
     * answer cannot be read, nor a configure file that was written with an editor of Korean
     * Windows.
     */
    Finding readsOtherEncodings() {
        boolean read =
                decoded("EUC-KR", "c7d1b1db").equals("한글")
                        && decoded("x-windows-949", "8c63").equals("똠")
                        && decoded("Shift_JIS", "8abf8e9a").equals("漢字");
        return read
                ? Finding.ok("EUC-KR, MS949, Shift_JIS")
                : Finding.failed(words.get("encodings.wrong"));
    }

    private static String decoded(String charset, String bytes) {
        return new String(HexFormat.of().parseHex(bytes), Charset.forName(charset));
    }

    /** Without the library that writes CSV, no table can be exported. */
    Finding writesCsv() throws IOException {
        StringWriter line = new StringWriter();
        CsvOutput csv = new CsvOutput(line);
        csv.write(List.of("한, 글", "1"));
        csv.flush();
        return line.toString().strip().equals("\"한, 글\",1")
                ? Finding.ok(words.get("export.works"))
                : Finding.failed(words.get("export.wrong", line));
    }
}
