package io.github.dfconsole.ui.resource.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.InlineJobs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text, such as an access sheet, is saved where the user wants it. */
class SaveTextViewModelTest {

    @TempDir private Path folder;

    private final List<Path> saved = new ArrayList<>();

    private SaveTextViewModel sheet(String name) {
        return new SaveTextViewModel("a sheet", new InlineJobs(), folder.resolve(name));
    }

    @Test
    void isWrittenBesideTheSuggestionIfOnlyANameIsTyped() {
        SaveTextViewModel sheet = sheet("suggested.txt");
        sheet.file().set("시트.txt");
        sheet.save(saved::add);
        assertThat(folder.resolve("시트.txt")).hasContent("a sheet");
        assertThat(saved).containsExactly(folder.resolve("시트.txt"));
    }

    @Test
    void replacesAFileOnlyWhenAskedTwice() throws Exception {
        Path file = folder.resolve("there.txt");
        Files.writeString(file, "before");
        SaveTextViewModel sheet = sheet("there.txt");
        sheet.save(saved::add);
        assertThat(sheet.failure().get()).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("before");
        sheet.save(saved::add);
        assertThat(file).hasContent("a sheet");
    }

    @Test
    void saysWhyItCannotBeWritten() {
        SaveTextViewModel sheet = sheet("no/such/folder/sheet.txt");
        sheet.save(saved::add);
        assertThat(sheet.failure().get()).isNotNull();
        assertThat(sheet.working().get()).isFalse();
        assertThat(saved).isEmpty();
    }
}
