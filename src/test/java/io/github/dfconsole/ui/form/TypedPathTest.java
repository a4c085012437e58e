package io.github.dfconsole.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import io.github.dfconsole.testing.WindowsDisk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths of files as users of Windows type them. */
class TypedPathTest {

    private final WindowsDisk windows = WindowsDisk.ntfs();

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    @Test
    void nameIsInTheGivenFolderAndAPathIsWhereItSays() throws IOException {
        Path home = windows.home();
        assertThat(TypedPath.resolve(" 결과.csv ", home)).isEqualTo(home.resolve("결과.csv"));
        assertThat(TypedPath.resolve("문서\\결과.csv", home))
                .isEqualTo(home.resolve("문서").resolve("결과.csv"));
        for (String whole : new String[] {"D:\\결과.csv", "\\\\server\\share\\결과.csv"}) {
            assertThat(TypedPath.resolve(whole, home)).isEqualTo(windows.path(whole));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NUL",
                "aux.txt",
                "C:\\temp\\con.csv",
                "con\\out.csv",
                "a*.csv",
                "a?b",
                "a|b"
            })
    void namesThatWindowsDoesNotHaveAreRefused(String typed) throws IOException {
        Path home = windows.home();
        assertThatThrownBy(() -> TypedPath.resolve(typed, home))
                .isInstanceOf(InvalidPathException.class);
    }

    @Test
    void otherSystemsHaveFilesOfTheseNames() throws IOException {
        try (FileSystem linux = Jimfs.newFileSystem(Configuration.unix())) {
            Path home = linux.getPath("/home/me");
            assertThat(TypedPath.resolve("aux.txt", home)).isEqualTo(home.resolve("aux.txt"));
        }
    }
}
