package io.github.dfconsole.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.InlineJobs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An access sheet is saved where the user wants it. */
class AccessSheetViewModelTest {

    @TempDir private Path folder;

    private final List<Path> saved = new ArrayList<>();

    private AccessSheetViewModel sheet(String name) {
        return new AccessSheetViewModel("a sheet", new InlineJobs(), folder.resolve(name));
    }

    @Test
    void isWrittenBesideTheSuggestionIfOnlyANameIsTyped() {
        AccessSheetViewModel sheet = sheet("suggested.txt");
        sheet.file().set("시트.txt");
        sheet.save(saved::add);
        assertThat(folder.resolve("시트.txt")).hasContent("a sheet");
        assertThat(saved).containsExactly(folder.resolve("시트.txt"));
    }

    @Test
    void replacesAFileOnlyWhenAskedTwice() throws Exception {
        Path file = folder.resolve("there.txt");
        Files.writeString(file, "before");
        AccessSheetViewModel sheet = sheet("there.txt");
        sheet.save(saved::add);
        assertThat(sheet.failure().get()).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("before");
        sheet.save(saved::add);
        assertThat(file).hasContent("a sheet");
    }

    @Test
    void saysWhyItCannotBeWritten() {
        AccessSheetViewModel sheet = sheet("no/such/folder/sheet.txt");
        sheet.save(saved::add);
        assertThat(sheet.failure().get()).isNotNull();
        assertThat(sheet.working().get()).isFalse();
        assertThat(saved).isEmpty();
    }
}
