package io.github.dfconsole.service.keytab;

import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.files.FileFacts;
import io.github.dfconsole.files.FileProblem;
import io.github.dfconsole.files.SecretFile;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/** Keytabs in files of the user. Methods block. */
public final class KeytabStorage {

    private KeytabStorage() {}

    /**
     * Tells, without changing anything, why {@link #save} would refuse a file. It is worth asking
     * before a keytab is downloaded, because the service records downloads.
     *
     * @param file where the keytab is to be saved
     * @return {@link KeytabFailure.Exists} if there is a file that can be replaced; empty if
     *     nothing is in the way
     */
    public static Optional<KeytabFailure.OfFile> obstacle(Path file) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            return Optional.of(new KeytabFailure.IsNoFile(target));
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(new KeytabFailure.NotWritten(target, FileProblem.NO_FOLDER));
        }
        if (!Files.isWritable(folder)) {
            // The folder may be forbidden, or the whole disk may be read-only.
            return Optional.of(failure(target, new AccessDeniedException(folder.toString())));
        }
        try {
            SecretFile.check(target, true);
        } catch (IOException e) {
            return Optional.of(failure(target, e));
        }
        return Files.exists(target)
                ? Optional.of(new KeytabFailure.Exists(target))
                : Optional.empty();
    }

    /**
     * Saves a downloaded keytab, if it is one: only the user may read it from its first byte on, it
     * appears under its name as a whole, and is on the disk afterwards. Once it is saved, it is
     * wiped from memory; after a failure the caller may try another file, and has to close it.
     *
     * @param keytab what the service sent
     * @param file where to save it; its folder must exist
     * @param mayReplace whether the user agreed to replace an existing file
     * @return what is in it
     * @throws KeytabException if it is no whole keytab with keys, or cannot be written; no file is
     *     then left behind, and one that was there before is unchanged
     */
    public static KeytabContents save(Keytab keytab, Path file, boolean mayReplace)
            throws KeytabException {
        KeytabContents contents = KeytabReader.read(keytab.bytes());
        if (contents.entries().isEmpty()) {
            throw new KeytabException(new KeytabFailure.NoKeys());
        }
        Path target = file.toAbsolutePath();
        try {
            SecretFile.write(target, keytab.bytes(), mayReplace);
        } catch (IOException e) {
            throw new KeytabException(failure(target, e), e);
        }
        keytab.close();
        return contents;
    }

    private static KeytabFailure.OfFile failure(Path target, IOException cause) {
        return switch (cause) {
            case SecretFile.IsLinkException e -> new KeytabFailure.IsLink(target);
            case SecretFile.IsNoFileException e -> new KeytabFailure.IsNoFile(target);
            case SecretFile.NotPrivateException e -> new KeytabFailure.NotPrivate(target);
            case FileAlreadyExistsException e -> new KeytabFailure.Exists(target);
            default ->
                    new KeytabFailure.NotWritten(target, new FileFacts(target).problem(cause, 0));
        };
    }

    /**
     * Reads what is in a keytab file. Links are followed. The keys are wiped from memory.
     *
     * @throws KeytabException if there is no such file, or it is no whole keytab
     */
    public static KeytabContents inspect(Path file) throws KeytabException {
        byte[] content = new byte[KeytabReader.LARGEST + 1];
        try {
            return KeytabReader.read(content, fill(content, file));
        } catch (NoSuchFileException e) {
            throw new KeytabException(new KeytabFailure.NoSuchFile(file), e);
        } catch (IOException e) {
            throw new KeytabException(new KeytabFailure.NotRead(file, FileProblem.of(e)), e);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /** Reads into an array that can be wiped, which the buffer of a stream could not. */
    private static int fill(byte[] content, Path file) throws IOException, KeytabException {
        // Reading a pipe or a device may never end.
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw new KeytabException(new KeytabFailure.IsNoFile(file));
        }
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            return in.readNBytes(content, 0, content.length);
        }
    }
}
