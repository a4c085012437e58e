package io.github.dfconsole.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Which nodes of a line are shown, for the room there is. */
class OverflowLineTest {

    private static final List<Double> WIDTHS = List.of(100.0, 60.0, 80.0);

    private static int fitting(double room) {
        return OverflowLine.fitting(room, WIDTHS, 50, 6);
    }

    @ParameterizedTest
    @CsvSource({"252,3", "251.9,2", "222,2", "221.9,1", "156,1", "155.9,0", "0,0"})
    void thereIsAlwaysRoomForTheButtonThatOffersTheOthers(double room, int shown) {
        assertThat(fitting(room)).isEqualTo(shown);
    }

    @Test
    void aLastNodeTakesTheRoomOfThatButton() {
        assertThat(OverflowLine.fitting(166, List.of(100.0, 60.0), 90, 6)).isEqualTo(2);
    }

    @Test
    void aLineWithoutNodesHidesNone() {
        assertThat(OverflowLine.fitting(0, List.of(), 50, 6)).isZero();
    }
}
