package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of the script. It was not run by this test: few machines have a PowerShell. */
class PowerShellScriptTest {

    private static final String HOSTILE =
            "it's $(exit) $env:PATH `n \"q\" \u2018\u2019 \r\n& { }'; exit; '\\ 한 <body><endpoint>@'";

    private static final UserConfiguration PASSWORD =
            new UserConfiguration("Jupyter Lab", "It's\n'; exit\n$x", Secret.of("p4-secret"));

    private static NewNotebook notebook(UserConfiguration... settings) {
        return new NewNotebook(
                "account",
                true,
                HOSTILE,
                "key",
                "by-script",
                "server",
                10,
                "HDD",
                1,
                "os",
                "Jupyter Lab",
                List.of(settings),
                2);
    }

    /** Reads the body as PowerShell does: texts between apostrophes hold nothing special. */
    private static JsonNode body(String script, String value) throws Exception {
        Matcher body =
                Pattern.compile("(?s)\n    \\$body = (.*?)\n    \\$endpoint").matcher(script);
        assertThat(body.find()).isTrue();
        String text = body.group(1);
        assertThat(text).matches("(?s)'[^']*'( \\+ \\$setting_\\d+ \\+ '[^']*')*");
        String json = text.replaceAll("' \\+ \\$setting_\\d+ \\+ '", '"' + value + '"');
        return new JsonMapper().readTree(json.substring(1, json.length() - 1));
    }

    @Test
    void f25NoValueEndsItsTextOrIsInterpreted() throws Exception {
        UserConfiguration shown = new UserConfiguration("Shown", HOSTILE, Secret.of(HOSTILE));
        String script =
                NotebookScripts.powerShell(
                        Endpoint.PUBLIC_ZONE,
                        notebook(PASSWORD, shown),
                        setting -> setting.componentName().equals("Jupyter Lab"));
        JsonNode sent = body(script, "asked for");
        assertThat(sent.get("bucketName").asText()).isEqualTo(HOSTILE);
        assertThat(sent.at("/userConfigurations/0/value").asText()).isEqualTo("asked for");
        assertThat(sent.at("/userConfigurations/1/value").asText()).isEqualTo(HOSTILE);
        assertThat(sent.at("/userConfigurations/1/name").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void f24KeysAndMaskedValuesComeFromTheEnvironment() {
        String script =
                NotebookScripts.powerShell(
                        Endpoint.PUBLIC_ZONE, notebook(PASSWORD), setting -> true);
        assertThat(script)
                .doesNotContain("p4-secret")
                .contains("Get-Value 'DATAFOREST_ACCESS_KEY'", "Get-Value 'DATAFOREST_SECRET_KEY'")
                .contains(
                        "    # The value of \"Jupyter Lab\", \"It\\u0027s\\n\\u0027; exit\\n$x\"\n"
                                + "    $setting_1 = Get-Json 'DATAFOREST_SETTING_1'\n");
    }

    /** A console without line editing runs a block at its first empty line. */
    @Test
    void itIsOneBlockOfAsciiWithoutEmptyLines() {
        String script =
                NotebookScripts.powerShell(Endpoint.PUBLIC_ZONE, notebook(), setting -> true);
        assertThat(script)
                .startsWith("& {\n")
                .endsWith("\n}\n")
                .containsPattern("\\A[ -~\\n]+\\z")
                .doesNotContain("\n\n", "DATAFOREST_SETTING_1")
                .contains("$endpoint = 'https://df.apigw.ntruss.com'\n")
                .contains("'[\\x00-\\x1F\\x7F]'", ".Replace('\\', '\\\\').Replace('\"', '\\\"')")
                .contains("$accessKey) -join \"`n\")", "Body = $utf8.GetBytes($body)");
    }
}
