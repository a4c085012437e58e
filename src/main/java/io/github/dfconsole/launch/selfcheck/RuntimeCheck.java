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
 * Checks parts of the Java runtime that are looked up at run time. A runtime that was linked
 * without them starts all the same, so each check uses what it checks.
 */
final class RuntimeCheck {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    private final SelfCheckTexts texts;

    RuntimeCheck(SelfCheckTexts texts) {
        this.texts = texts;
    }

    /** Without the module jdk.localedata, dates and numbers are shown in the English format. */
    CheckResult formatsDates() {
        String korean = date(Locale.KOREAN);
        String japanese = date(Locale.JAPANESE);
        return korean.endsWith("토요일") && japanese.endsWith("土曜日")
                ? CheckResult.ok(korean + ", " + japanese)
                : CheckResult.failed(texts.get("dates.missing", korean, japanese));
    }

    private static String date(Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(SATURDAY);
    }

    /**
     * Without the module jdk.charsets, the console can read neither the error page of a Korean or
     * Japanese proxy nor a configure file that was saved by an editor on Korean Windows.
     */
    CheckResult readsOtherEncodings() {
        boolean read =
                decoded("EUC-KR", "c7d1b1db").equals("한글")
                        && decoded("x-windows-949", "8c63").equals("똠")
                        && decoded("Shift_JIS", "8abf8e9a").equals("漢字");
        return read
                ? CheckResult.ok("EUC-KR, MS949, Shift_JIS")
                : CheckResult.failed(texts.get("encodings.wrong"));
    }

    private static String decoded(String charset, String bytes) {
        return new String(HexFormat.of().parseHex(bytes), Charset.forName(charset));
    }

    /** Without the library that writes CSV, no table can be exported. */
    CheckResult writesCsv() throws IOException {
        StringWriter line = new StringWriter();
        CsvOutput csv = new CsvOutput(line);
        csv.write(List.of("한, 글", "1"));
        csv.flush();
        return line.toString().strip().equals("\"한, 글\",1")
                ? CheckResult.ok(texts.get("export.works"))
                : CheckResult.failed(texts.get("export.wrong", line));
    }
}
