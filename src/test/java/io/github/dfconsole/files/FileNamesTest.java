package io.github.dfconsole.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files that are suggested. */
class FileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "df.forest-prod.keytab",
                "추천 모델.app.json",
                "com.csv",
                "com10.csv",
                "console.txt",
                ".hidden",
                "アプリ(1).csv",
                "😀.txt"
            })
    void goodNamesStay(String name) {
        assertThat(FileNames.portable(name)).isEqualTo(name);
        assertThat(FileNames.isDevice(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'a<b>c:d\"e/f\\g|h?i*j', a_b_c_d_e_f_g_h_i_j",
        "'a\tb\0c\u202ed\u2028e',  a_b_c_d_e",
        "'../../etc/passwd',      .._.._etc_passwd",
        "'C:\\Windows\\x.txt',    C__Windows_x.txt",
        "'name.',                 name_",
        "'name ',                 name_",
        "' name',                 _name",
        "'..',                    ._",
        "'',                      _"
    })
    void unusableCharactersAreReplaced(String wanted, String name) {
        assertThat(FileNames.portable(wanted)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "CON,           CON_",
        "nul,           nul_",
        "aux.app.json,  aux_.app.json",
        "'prn .txt',    'prn_ .txt'",
        "Com1.csv,      Com1_.csv",
        "LPT0,          LPT0_",
        "com².txt,      com²_.txt",
        "conin$,        conin$_",
        "CONOUT$.txt,   CONOUT$_.txt"
    })
    void devicesOfWindowsGetAnotherName(String wanted, String name) {
        assertThat(FileNames.isDevice(wanted)).isTrue();
        assertThat(FileNames.portable(wanted)).isEqualTo(name);
        assertThat(FileNames.isDevice(name)).isFalse();
    }

    /** A Mac takes Korean syllables apart. */
    @Test
    void syllablesAreComposed() {
        String apart = Normalizer.normalize("한글.csv", Normalizer.Form.NFD);
        assertThat(FileNames.portable(apart)).isEqualTo("한글.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "가", "😀"})
    void longNamesAreCutAndKeepTheirEnding(String character) {
        String name = FileNames.portable(character.repeat(300) + ".json");
        assertThat(name).startsWith(character).endsWith(character + ".json");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(190, 200);
        String dots = FileNames.portable("x." + character.repeat(300));
        assertThat(dots.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(190, 200);
    }
}
