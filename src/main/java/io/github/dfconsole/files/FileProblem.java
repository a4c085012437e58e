package io.github.dfconsole.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** Why a file could not be written, as far as the system tells. */
public enum FileProblem {
    /** The file or its folder may not be written. */
    DENIED,
    /** The whole disk can only be read. */
    READ_ONLY,
    /** There is no such folder. */
    NO_FOLDER,
    /** The disk is full. */
    NO_SPACE,
    /** The user has used up what the administrator allows. */
    QUOTA,
    /** Another program has the file open. */
    IN_USE,
    /** The name or the path is longer than the system allows. */
    NAME_TOO_LONG,
    /** The file is larger than the disk's format allows. */
    TOO_LARGE,
    /** Something else. */
    OTHER;

    private static final long LITTLE_SPACE = 64 * 1024;
    private static final int LONGEST_NAME = 255;

    /**
     * Java has no exceptions for these, and passes on the system's words in the user's language.
     */
    private static final List<Words> WORDS =
            List.of(
                    new Words(READ_ONLY, List.of("read-only file", "읽기 전용", "읽기전용", "読み込み専用")),
                    new Words(QUOTA, List.of("quota", "할당량", "ディスク使用量制限", "クォータ")),
                    new Words(
                            NO_SPACE,
                            List.of(
                                    "no space",
                                    "not enough space",
                                    "disk full",
                                    "남은 공간이 없",
                                    "공간이 부족",
                                    "空き領域がありません")),
                    new Words(
                            IN_USE,
                            List.of(
                                    "used by another process",
                                    "text file busy",
                                    "resource busy",
                                    "다른 프로세스가",
                                    "別のプロセスが")),
                    new Words(
                            NAME_TOO_LONG,
                            List.of("name too long", "path is too long", "너무 깁니다", "長すぎます")),
                    new Words(TOO_LARGE, List.of("file too large", "파일이 너무 큼", "大きすぎます")),
                    new Words(DENIED, List.of("permission", "not permitted", "허가 거부", "許可")));

    private record Words(FileProblem problem, List<String> any) {

        boolean areIn(String message) {
            return any.stream().anyMatch(message::contains);
        }
    }

    /** Tells the problem from the exception alone. It does not block. */
    public static FileProblem of(Exception cause) {
        if (cause instanceof ReadOnlyFileSystemException) {
            return READ_ONLY;
        }
        if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
            return NO_FOLDER;
        }
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(words -> words.areIn(message))
                .map(Words::problem)
                .findFirst()
                .orElse(cause instanceof AccessDeniedException ? DENIED : OTHER);
    }

    /** Tells the problem from the exception, or else from the state of the disk. It blocks. */
    public static FileProblem of(Exception cause, Path target) {
        FileProblem told = of(cause);
        return told == OTHER || told == DENIED ? lookedUp(told, target.toAbsolutePath()) : told;
    }

    private static FileProblem lookedUp(FileProblem told, Path target) {
        Path name = target.getFileName();
        if (name != null
                && name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return NAME_TOO_LONG;
        }
        Path folder = target.getParent();
        if (folder == null) {
            return told;
        }
        if (told == OTHER && !Files.isDirectory(folder)) {
            return NO_FOLDER;
        }
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.isReadOnly()) {
                return READ_ONLY;
            }
            return told == OTHER && disk.getUsableSpace() < LITTLE_SPACE ? NO_SPACE : told;
        } catch (IOException e) {
            return told;
        }
    }
}
