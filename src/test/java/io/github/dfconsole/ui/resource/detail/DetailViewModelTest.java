package io.github.dfconsole.ui.resource.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.ManualJobs;

import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetailViewModelTest {

    private record Row(String id, String state) {}

    private final ManualJobs jobs = new ManualJobs();
    private final SimpleObjectProperty<@Nullable Row> selected =
            new SimpleObjectProperty<>(new Row("1", "new"));
    private final DetailViewModel<Row, String> detail =
            new DetailViewModel<>(jobs, selected, Row::id);

    @BeforeEach
    void open() {
        detail.readWith(id -> "detail of " + id);
        detail.open();
    }

    @Test
    void aCancelledLoadChangesNothingLaterAndCanBeTriedAgain() {
        assertThat(detail.loading().get()).isTrue();
        detail.cancel();
        assertThat(detail.loading().get()).isFalse();
        assertThat(detail.cancelled().get()).isTrue();
        assertThat(jobs.waiting()).isZero();
        jobs.runAll();
        assertThat(detail.detail().get()).isNull();
        assertThat(detail.failure().get()).isNull();

        detail.load();
        assertThat(detail.cancelled().get()).isFalse();
        jobs.runAll();
        assertThat(detail.detail().get()).isEqualTo("detail of 1");
    }

    @Test
    void aRefreshOfTheListDoesNotLoadWhatTheUserHasCancelled() {
        detail.cancel();
        detail.renew();
        selected.set(new Row("1", "running"));
        jobs.runAll();
        assertThat(detail.detail().get()).isNull();
        assertThat(detail.cancelled().get()).isTrue();
    }

    @Test
    void anotherRowIsLoadedAfterOneWasCancelled() {
        detail.cancel();
        selected.set(new Row("2", "new"));
        jobs.runAll();
        assertThat(detail.cancelled().get()).isFalse();
        assertThat(detail.detail().get()).isEqualTo("detail of 2");
    }

    @Test
    void aCancelledReloadKeepsTheDetail() {
        jobs.runAll();
        detail.load();
        detail.cancel();
        jobs.runAll();
        assertThat(detail.detail().get()).isEqualTo("detail of 1");
    }

    @Test
    void thereIsNothingToCancelWhenNothingIsLoaded() {
        jobs.runAll();
        detail.cancel();
        assertThat(detail.cancelled().get()).isFalse();
    }
}
