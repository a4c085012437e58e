package io.github.dfconsole.ui.aiworkspaces.change;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Consequences;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is said before an earlier configuration is used again. */
@Timeout(60)
class UseAgainTest {

    private static final AiAppTypeSpec NOW =
            TestConfigurations.withEnv(full(), Map.of("TZ", "UTC"));

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private Session session;
    private final Texts texts = Screens.context(new InlineJobs(), new InlineJobs()).texts();

    @BeforeEach
    void start() throws Exception {
        sandbox = new AccountSandbox(folder, true);
        session = sandbox.session();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private UseAgain action(AiAppTypeSpec earlier) {
        return new UseAgain(
                texts,
                new ActionLabel("again", "aiworkspaces.again", Feather.ROTATE_CCW, null, false),
                AccountSandbox.ID,
                earlier,
                PresentConfiguration.of(NOW));
    }

    private Consequences consequences(AiAppTypeSpec earlier) {
        return action(earlier).consequences(session, List.of());
    }

    @Test
    void whatDiffersIsListed() {
        Consequences found = consequences(full());
        assertThat(found.areInTheWay()).isFalse();
        assertThat(found.lines()).hasSize(2);
    }

    @Test
    void ofManyDifferencesSomeAreListedAndTheRestCounted() {
        Map<String, String> env = new TreeMap<>();
        for (int number = 0; number < 500; number++) {
            env.put("V%03d".formatted(number), "x");
        }
        Consequences found = consequences(TestConfigurations.withEnv(full(), env));
        assertThat(found.lines()).hasSizeLessThan(50);
        assertThat(found.lines().getLast().text()).contains("471");
    }

    @Test
    void aConfigurationWithAMaskInPlaceOfAValueIsNotSent() {
        Consequences found =
                consequences(TestConfigurations.withEnv(full(), Map.of("HF_TOKEN", "********")));
        assertThat(found.areInTheWay()).isTrue();
        assertThat(found.lines())
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line.text())
                                        .contains("HF_TOKEN")
                                        .contains("Change configuration"));
        assertThat(action(full()).waitsForConsequences()).isTrue();
    }
}
