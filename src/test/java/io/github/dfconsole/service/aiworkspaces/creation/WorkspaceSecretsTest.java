package io.github.dfconsole.service.aiworkspaces.creation;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.SECRET;
import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;
import io.github.dfconsole.testing.Api;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Secrets in the environment of an AI workspace are sent, and go nowhere else. */
class WorkspaceSecretsTest {

    private static final NewAiWorkspace REQUEST = new NewAiWorkspace("a1", "train", null, full());

    @Test
    void aDraftHasNone() {
        WorkspaceDraft draft =
                new WorkspaceDraft("a1", "train", "", ConfigurationTyping.typed(full()));
        assertThat(draft.toString()).doesNotContain(SECRET);
        assertThat(draft.configuration().container().env())
                .containsExactly(
                        new Variable("HF_TOKEN", "", true),
                        new Variable("TZ", "Asia/Seoul", false));
    }

    @Test
    void whatIsShownOfTheRequestHasNone() {
        assertThat(WorkspaceScripts.masked(REQUEST).toString())
                .doesNotContain(SECRET)
                .contains("HF_TOKEN=********", "TZ=Asia/Seoul");
    }

    @Test
    void scriptsTakeThemFromTheirEnvironment() {
        String curl = WorkspaceScripts.curl(Api.endpoint("https://df.example"), REQUEST);
        assertThat(curl)
                .doesNotContain(SECRET)
                .contains("\"HF_TOKEN\"", "$DATAFOREST_SETTING_1", "$setting_1")
                .contains("\"TZ\" : \"Asia/Seoul\"");
        String powerShell =
                WorkspaceScripts.powerShell(Api.endpoint("https://df.example"), REQUEST);
        assertThat(powerShell).doesNotContain(SECRET).contains("DATAFOREST_SETTING_1");
    }

    @Test
    void withoutSecretsAScriptAsksForNone() {
        NewAiWorkspace open =
                new NewAiWorkspace(
                        "a1", "train", null, TestConfigurations.withEnv(full(), Map.of("A", "b")));
        assertThat(WorkspaceScripts.curl(Api.endpoint("https://df.example"), open))
                .doesNotContain("DATAFOREST_SETTING_1")
                .contains("\"A\" : \"b\"");
    }

    @Test
    void oneLikeItStartsFromTheNewestConfigurationWithoutThem() {
        AiAppTypeSpec old = TestConfigurations.withEnv(full(), Map.of("OLD", "1"));
        WorkspaceDraft draft =
                WorkspaceLikeness.of(
                        detail(
                                entry(full(), "2026-03-02T00:00:00+09:00"),
                                entry(old, "2026-03-01T00:00:00+09:00"),
                                entry(null, "2026-03-03T00:00:00+09:00")),
                        "a1");
        assertThat(draft.name()).isEmpty();
        assertThat(draft.accountId()).isEqualTo("a1");
        assertThat(draft.description()).isEqualTo("about it");
        assertThat(draft.configuration())
                .isEqualTo(ConfigurationTyping.typed(full()).withoutSecrets());
    }

    @Test
    void oneLikeAWorkspaceWithoutAConfigurationIsEmpty() {
        assertThat(WorkspaceLikeness.of(detail(), "a1").configuration())
                .isEqualTo(new WorkspaceDraft("", "", "", null).configuration());
    }

    private static AiWorkspaceConfig entry(@Nullable AiAppTypeSpec configuration, String at) {
        return new AiWorkspaceConfig(
                configuration, new Timestamp.Exact(OffsetDateTime.parse(at)), null);
    }

    private static AiWorkspaceDetail detail(AiWorkspaceConfig... contents) {
        return new AiWorkspaceDetail(
                true,
                "",
                "w1",
                "train",
                "a1",
                "forest",
                "about it",
                "",
                null,
                null,
                List.of(contents));
    }
}
