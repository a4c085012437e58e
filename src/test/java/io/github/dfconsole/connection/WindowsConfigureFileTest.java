package io.github.dfconsole.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.WindowsDisk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** The configure file where the command line tool keeps it on Korean Windows. */
class WindowsConfigureFileTest {

    private static final Charset KOREAN = Charset.forName("MS949");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "MS949", "UTF-16"})
    void keysAreReadInEveryEncodingOfItsEditors(String encoding) throws Exception {
        try (WindowsDisk disk = WindowsDisk.ntfs()) {
            Path folder = Files.createDirectory(disk.home().resolve(".ncloud"));
            String text =
                    """
                    # 운영 계정
                    ncloud_access_key_id = ABCDEFGH12345678
                    ncloud_secret_access_key = s3cr3t
                    """
                            .replace("\n", "\r\n");
            Path file =
                    Files.writeString(folder.resolve("configure"), text, Charset.forName(encoding));
            ConfigureFile.Content content = ConfigureFile.read(file, KOREAN);
            assertThat(content.keys()).hasSize(1);
            assertThat(content.problems()).isEmpty();
        }
    }

    @Test
    void noFileIsNoProblem() throws Exception {
        try (WindowsDisk disk = WindowsDisk.ntfs()) {
            Path file = disk.home().resolve(".ncloud\\configure");
            assertThat(ConfigureFile.read(file, KOREAN).problems()).isEmpty();
        }
    }
}
