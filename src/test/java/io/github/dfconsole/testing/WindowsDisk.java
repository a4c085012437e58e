package io.github.dfconsole.testing;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Feature;
import com.google.common.jimfs.Jimfs;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk of Windows in memory: backslashes, drives, names in which capitals do not count, and no
 * POSIX permissions. Unlike Windows it takes names of devices, and locks no files.
 */
public final class WindowsDisk implements AutoCloseable {

    /** What Korean Windows says of a file that another program keeps to itself. */
    public static final String IN_USE = "다른 프로세스가 파일을 사용 중이기 때문에 프로세스가 액세스 할 수 없습니다";

    private final FileSystem system;

    private WindowsDisk(Configuration.Builder form) {
        system = Jimfs.newFileSystem(form.setWorkingDirectory("C:\\work").build());
    }

    private static Configuration.Builder windows() {
        return Configuration.windows().toBuilder();
    }

    /** One with access control, as Windows has it. */
    public static WindowsDisk ntfs() {
        return new WindowsDisk(windows().setAttributeViews("basic", "owner", "dos", "acl"));
    }

    /** One such as a memory stick: without access control and links. */
    public static WindowsDisk fat() {
        return new WindowsDisk(
                windows()
                        .setAttributeViews("basic", "dos")
                        .setSupportedFeatures(Feature.FILE_CHANNEL));
    }

    /** One that is full after so many bytes; it says so in words of its own. */
    public static WindowsDisk small(int bytes) {
        return new WindowsDisk(windows().setBlockSize(1024).setMaxSize(bytes));
    }

    /** The folder of a Korean user, which exists. */
    public Path home() throws IOException {
        return Files.createDirectories(path("C:\\Users\\홍길동"));
    }

    /** A path as Windows writes it. */
    public Path path(String path) {
        return system.getPath(path);
    }

    @Override
    public void close() throws IOException {
        system.close();
    }
}
