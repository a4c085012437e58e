package io.github.dfconsole.ui.notebooks.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.text.Texts;

import org.junit.jupiter.api.Test;

class ServerTextTest {

    private final Texts texts = new Texts(Language.ENGLISH.locale());

    @Test
    void theServerOfANotebookReadsLikeTheTypeItWasCreatedWith() {
        String words = "GPU 1EA(T4), vCPU 8EA, Memory 40GB, [SSD]Disk 50GB";
        String code = "SVR.DFRNT.GPU.T4.G001.C008.M040.SSD.B050.G002";
        assertThat(ServerText.of(words, texts))
                .isEqualTo("8 vCPU · 40\u00a0GB memory · SSD 50\u00a0GB · GPU T4 × 1")
                .isEqualTo(ServerText.of(new ServerType(code, words), texts));
    }

    @Test
    void whatCannotBeReadIsShownAsItCame() {
        assertThat(ServerText.of("a large one", texts)).isEqualTo("a large one");
        assertThat(ServerText.of("", texts)).isEmpty();
    }
}
