package io.github.dfconsole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class NaturalOrderTest {

    @Test
    void numbersInNamesAreOrderedByValue() {
        assertOrder("ws-1", "ws-2", "ws-9", "ws-10", "ws-11", "ws-100");
        assertOrder("v1.2", "v1.10", "v2.0", "v10.0");
        assertOrder("10", "100", "a", "a1", "a1b", "a1c", "a2", "b1");
    }

    @Test
    void leadingZerosLongNumbersAndOtherDigitsAreRead() {
        assertOrder("n01", "n1", "n02", "n2", "n10");
        assertOrder("id99999999999999999999", "id100000000000000000000");
        assertOrder("ws-２", "ws-3", "ws-１０");
    }

    @Test
    void aNumberMayHaveAnyNumberOfDigits() {
        String most = "9".repeat(9_999);
        assertOrder("n9", "n12345678", "n123456789", "n" + most, "n1" + "0".repeat(9_999), "x1");
    }

    @Test
    void namesThatCollateAlikeHaveOneOrder() {
        assertOrder("ws3", "ws 3", "ws10", "ws 10");
        assertOrder("a007", "a07", "a7");
    }

    @Test
    void lettersFollowTheLanguage() {
        assertOrder("alpha", "Beta2", "beta10", "가1", "가2", "가10", "나1");
    }

    private static void assertOrder(String... expected) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN, Locale.JAPANESE)) {
            List<String> shuffled = new ArrayList<>(List.of(expected));
            Collections.shuffle(shuffled, new Random(7));
            shuffled.sort(NaturalOrder.of(locale));
            assertThat(shuffled).containsExactly(expected);
        }
    }
}
