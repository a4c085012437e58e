package io.github.dfconsole.ui.resource.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.export.Export;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.export.ExportViewModel.Scope;
import io.github.dfconsole.ui.resource.export.ExportViewModel.Stage;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

class ExportViewModelTest {

    private record Row(String id, String name) {}

    @TempDir private Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private ResourceTableViewModel<Row> table;

    @BeforeEach
    void show() {
        table =
                new ResourceTableViewModel<>(
                        new InlineJobs(),
                        () -> Instant.EPOCH,
                        texts.locale(),
                        List.of(
                                ResourceColumn.text(
                                        "name", "aiworkspaces.column.name", 90, Row::name)),
                        Row::id);
        table.show("x", () -> new Listing<>(List.of(new Row("1", "a"), new Row("2", "b")), 0));
    }

    private ExportViewModel<Row> export() {
        return new ExportViewModel<>(table, new InlineJobs(), texts, folder.resolve("rows"));
    }

    @Test
    void t13ActsOnAllFilteredOrSelectedRowsAndStartsWithWhatIsMeant() {
        table.filter().set("a");
        ExportViewModel<Row> filtered = export();
        assertThat(filtered.scope().get()).isEqualTo(Scope.FILTERED);
        assertThat(filtered.rows(Scope.FILTERED)).hasSize(1);
        assertThat(filtered.rows(Scope.ALL)).hasSize(2);

        table.filter().set("zzz");
        assertThat(export().scope().get()).isEqualTo(Scope.ALL);

        table.selection().toggle(new Row("2", "b"));
        ExportViewModel<Row> selected = export();
        assertThat(selected.scope().get()).isEqualTo(Scope.SELECTED);
        selected.write();
        assertThat(folder.resolve("rows.csv")).hasContent("Name\r\nb\r\n");
        assertThat(selected.stage().get()).isEqualTo(Stage.DONE);
        assertThat(selected.written()).isEqualTo(1);
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenItIsAskedForTwice() throws Exception {
        Files.writeString(folder.resolve("rows.csv"), "yesterday");
        ExportViewModel<Row> export = export();
        export.write();
        assertThat(export.failure().get()).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("rows.csv")).hasContent("yesterday");
        export.write();
        assertThat(folder.resolve("rows.csv")).content().startsWith("Name");
    }

    @Test
    void tildeIsTheHomeFolder() {
        String home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        try {
            ExportViewModel<Row> export = export();
            export.file().set(" ~/of mine.csv");
            export.write();
            assertThat(folder.resolve("of mine.csv")).exists();
            export.file().set("~mine.csv");
            export.write();
            assertThat(folder.resolve("~mine.csv")).exists();
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void aNameWithoutAFolderGoesWhereTheSuggestionWas() {
        ExportViewModel<Row> export = export();
        export.file().set("plain.csv");
        export.write();
        assertThat(folder.resolve("plain.csv")).exists();
        assertThat(export.target()).isEqualTo(folder.resolve("plain.csv"));
    }

    @Test
    void theEndingFollowsTheFormat() {
        ExportViewModel<Row> export = export();
        export.format().set(Export.Format.JSON);
        assertThat(export.file().get()).endsWith("rows.json");
    }

    @Test
    void aFolderThatIsMissingIsSaidAndEverythingElseStays() {
        ExportViewModel<Row> export = export();
        export.file().set(folder.resolve("no/rows.csv").toString());
        export.write();
        assertThat(export.failure().get()).isNotNull();
        assertThat(export.stage().get()).isEqualTo(Stage.CHOOSING);
    }
}
