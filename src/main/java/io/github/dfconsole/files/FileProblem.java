package io.github.dfconsole.files;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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

    /**
     * Java has no exceptions for these, and passes on the system's words in the user's language. A
     * system speaks more languages than these, so the words count only where no fact tells more.
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
                                    "空き領域がありません",
                                    "十分な空き領域が")),
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
                    new Words(
                            DENIED,
                            List.of(
                                    "permission",
                                    "not permitted",
                                    "access is denied",
                                    "허가 거부",
                                    "액세스가 거부",
                                    "許可",
                                    "アクセスが拒否")));

    private record Words(FileProblem problem, List<String> any) {

        boolean areIn(String message) {
            return any.stream().anyMatch(message::contains);
        }
    }

    /** Tells the problem from the exception alone. It does not block. */
    public static FileProblem of(Exception cause) {
        FileProblem told = ofClass(cause);
        if (told != OTHER && told != DENIED) {
            return told;
        }
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(words -> words.areIn(message))
                .map(Words::problem)
                .findFirst()
                .orElse(told);
    }

    /** Tells the problem from the class of the exception alone, or that it does not say. */
    static FileProblem ofClass(Exception cause) {
        return switch (cause) {
            case NotWrittenException found -> found.problem();
            case ReadOnlyFileSystemException _ -> READ_ONLY;
            case NoSuchFileException _, NotDirectoryException _ -> NO_FOLDER;
            case AccessDeniedException _ -> DENIED;
            default -> OTHER;
        };
    }

    /** A file could not be written, and the state of the disk has shown why. */
    static final class NotWrittenException extends FileSystemException {

        private static final long serialVersionUID = 1L;

        private final FileProblem problem;

        NotWrittenException(Path file, FileProblem problem, IOException cause) {
            super(file.toString(), null, reason(cause));
            this.problem = problem;
            initCause(cause);
        }

        /** The message of the other kind begins with the file. */
        private static @Nullable String reason(IOException cause) {
            return cause instanceof FileSystemException failure
                    ? failure.getReason()
                    : cause.getMessage();
        }

        FileProblem problem() {
            return problem;
        }
    }
}
