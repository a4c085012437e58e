package io.github.dfconsole.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.text.Texts;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

class NaturallySortedTest {

    @Test
    void t9ChoicesAreOrderedAsPeopleCountAlsoLater() {
        ObservableList<String> names = FXCollections.observableArrayList("ws-10", "ws-2", "Ws-1");
        List<String> sorted =
                NaturallySorted.by(Function.identity(), names, new Texts(Locale.ENGLISH));
        assertThat(sorted).containsExactly("Ws-1", "ws-2", "ws-10");
        names.setAll("v11", "v9", "v100");
        assertThat(sorted).containsExactly("v9", "v11", "v100");
    }
}
