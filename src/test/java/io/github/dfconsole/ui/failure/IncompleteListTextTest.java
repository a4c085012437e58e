package io.github.dfconsole.ui.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

class IncompleteListTextTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    private static Listing<String> listing(
            boolean given, int sent, int unreadable, @Nullable Integer total) {
        return new Listing<>(List.of(), given, sent, 0, unreadable, total);
    }

    @Test
    void saysHowManyRowsAreMissing() {
        assertThat(IncompleteListText.of(listing(false, 0, 0, 7), ENGLISH))
                .isEqualTo("The list is incomplete: the service reports 7 and sent 0.");
        assertThat(IncompleteListText.of(listing(true, 5, 2, 7), ENGLISH))
                .contains("reports 7 and sent 5, of which 2 could not be read");
        assertThat(IncompleteListText.of(listing(true, 5, 2, 5), ENGLISH))
                .contains("2 of the 5 entries sent could not be read");
        assertThat(IncompleteListText.of(listing(false, 0, 0, null), ENGLISH))
                .isEqualTo("The response contained no list.");
    }

    @Test
    void saysTheSameFiguresInEveryLanguage() {
        for (Locale language : List.of(Locale.KOREAN, Locale.JAPANESE)) {
            assertThat(IncompleteListText.of(listing(true, 12, 3, 40), new Texts(language)))
                    .contains("40", "12", "3");
        }
    }

    @Test
    void aFailureSaysThatTheListIsIncomplete() {
        FailureText text =
                FailureText.of(
                        new IncompleteListException(listing(false, 0, 0, 7)),
                        ENGLISH,
                        new Times(ZoneOffset.UTC));
        assertThat(text.cause()).contains("reports 7 and sent 0");
        assertThat(text.next()).isNotEmpty();
    }
}
