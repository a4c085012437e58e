package io.github.dfconsole.ui.notebooks.userconfiguration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.api.model.UserConfigurationSpecs;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.UserConfigurationChange;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleLookups;
import io.github.dfconsole.ui.form.LookupState;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ChangeUserConfigurationsViewModelTest {

    private static final String SECRET = "Canary-2931!";
    private static final String CHANGE = "notebooks/setUserConfigurationList";

    private final ManualJobs jobs = new ManualJobs();
    private final FakeWire wire = SampleLookups.wire().on(CHANGE, request -> new Ack(true, "", ""));
    private final List<Integer> places = new ArrayList<>();
    private ChangeUserConfigurationsViewModel model;
    private Session changeOver;
    private @Nullable Throwable failure;
    private boolean sent;

    @BeforeEach
    void open() {
        open(wire.session(), wire.session());
    }

    private void open(Session lookups, Session session) {
        changeOver = session;
        failure = null;
        sent = false;
        model =
                new ChangeUserConfigurationsViewModel(
                        jobs,
                        new NotebookLookups(lookups, () -> Instant.EPOCH),
                        SampleLookups.detail(
                                List.of(
                                        setting("Access Password", "********", true),
                                        setting("Theme", "dark", false))));
        model.place()
                .addListener(
                        (property, before, now) -> {
                            if (now.intValue() >= 0) {
                                places.add(now.intValue());
                            }
                        });
        jobs.runAll();
    }

    private static NotebookDetail.Setting setting(String name, String value, boolean masked) {
        return new NotebookDetail.Setting(
                "Jupyter Lab", name, Secret.of(value), "for " + name, masked, "any", "");
    }

    private void type(int index, String value) {
        model.form().fields().get(index).value().set(value);
    }

    private void submit() {
        model.submit(this::send);
        jobs.runAll();
    }

    /** Sends what was changed, as the action does. */
    private void send(List<UserConfiguration> values) {
        failure = null;
        try {
            UserConfigurationChange.of("a1", model.notebook(), values).send(changeOver);
            sent = true;
        } catch (ApiException e) {
            failure = e;
            model.refused(e);
        }
    }

    private long changes() {
        return Collections.frequency(wire.calls(), CHANGE);
    }

    private ApiFailure failure() {
        return ((ApiException) failure).failure();
    }

    @Test
    void whatTheNotebookHasIsThereAndWhatIsMaskedIsNot() {
        assertThat(model.form().fields())
                .extracting(field -> field.value().get())
                .containsExactly("", "dark", "");
        assertThat(model.form().fields())
                .extracting(field -> field.help().purpose())
                .containsExactly("for Access Password", "for Theme", "");
        assertThat(model.form().fields()).noneMatch(UserConfigurationField::isMandatory);
    }

    @Test
    void nothingIsSentWhereNothingWasChanged() {
        submit();
        assertThat(model.unchanged().get()).isTrue();
        assertThat(places).containsExactly(0);
        assertThat(changes()).isZero();
        type(1, "");
        assertThat(model.unchanged().get()).isFalse();
        submit();
        assertThat(model.unchanged().get()).isTrue();
        assertThat(changes()).isZero();
    }

    @Test
    @Timeout(60)
    void onlyWhatWasChangedIsSent() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(
                    new MockResponse.Builder()
                            .addHeader("Content-Type", "application/json")
                            .body("{\"success\":true}")
                            .build());
            try (Transport transport = Api.transport(server.getPort())) {
                Session real = new Session(new DataForestClient(transport), () -> {});
                open(wire.session(), real);
                type(0, SECRET);
                type(2, "/churn");
                submit();
            }
            assertThat(new JsonMapper().readTree(server.takeRequest().getBody().utf8()))
                    .isEqualTo(
                            new JsonMapper()
                                    .readTree(
                                            """
                                            {"id": "n1", "userConfigurations": [
                                              {"componentName": "Jupyter Lab",
                                               "name": "Access Password", "value": "%s"},
                                              {"componentName": "Jupyter Lab",
                                               "name": "Folder", "value": "/churn"}]}
                                            """
                                                    .formatted(SECRET)));
        }
        assertThat(sent).isTrue();
    }

    /** The notebook does not list its time zone; the default must not take its place. */
    @Test
    void aDefaultThatWasNotTouchedIsNotSent() {
        UserConfigurationSpec zone =
                new UserConfigurationSpec(
                        "Timezone", Secret.of("Asia/Seoul"), "Jupyter Lab", ".*", false, true);
        List<String> requests = new ArrayList<>();
        wire.on(
                        "notebooks/getUserConfigurationSpecList",
                        request ->
                                new UserConfigurationSpecs(
                                        true, "", List.of(SampleLookups.PASSWORD, zone)))
                .on(
                        CHANGE,
                        request -> {
                            requests.add(request.toString());
                            return new Ack(true, "", "");
                        });
        open();
        assertThat(model.form().fields().getLast().value().get()).isEmpty();
        type(0, SECRET);
        submit();
        assertThat(requests)
                .singleElement()
                .asString()
                .contains("Access Password")
                .doesNotContain("Timezone");
    }

    @Test
    void whatTheUserChangedIsSentAndNothingElse() {
        type(2, "/churn");
        assertThat(model.values()).extracting(UserConfiguration::name).containsExactly("Folder");
        type(1, "light");
        assertThat(model.values())
                .extracting(UserConfiguration::name)
                .containsExactly("Theme", "Folder");
    }

    @Test
    void w9WhatIsWrongIsLedToAndNotSent() {
        type(0, "short1");
        submit();
        assertThat(places).containsExactly(0);
        assertThat(model.form().fields().getFirst().problem().get()).isEqualTo(Problem.PATTERN);
        assertThat(changes()).isZero();
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void w14TheSettingThatIsRefusedIsMarkedAndLedTo() {
        wire.fails(
                CHANGE,
                report ->
                        new ApiFailure.Invalid(
                                report.withWords(
                                        "",
                                        "invalid request parameter (constraint violation Not"
                                                + " available, notebook user configuration"
                                                + " 'Jupyter Lab.Theme')")));
        type(1, "light");
        submit();
        assertThat(failure()).isInstanceOf(ApiFailure.Invalid.class);
        assertThat(places).containsExactly(1);
        assertThat(model.form().fields().get(1).problem().get()).isEqualTo(Problem.REFUSED);
        submit();
        assertThat(changes()).isEqualTo(1);
        type(1, "dark");
        type(2, "/churn");
        wire.on(CHANGE, request -> new Ack(true, "", ""));
        submit();
        assertThat(sent).isTrue();
        assertThat(failure).isNull();
    }

    @Test
    void w5WhatWasTypedSurvivesWhenTheSpecificationsAreReadAnew() {
        type(0, SECRET);
        type(2, "/churn");
        wire.on(
                "notebooks/getUserConfigurationSpecList",
                request ->
                        new UserConfigurationSpecs(
                                true, "", List.of(SampleLookups.FOLDER, SampleLookups.PASSWORD)));
        model.specs().retry();
        jobs.runAll();
        assertThat(model.form().fields())
                .extracting(field -> field.value().get())
                .contains("/churn", SECRET);
    }

    @Test
    void w7SpecificationsThatCannotBeHadAreAskedForAgain() {
        wire.fails("notebooks/getUserConfigurationSpecList", ApiFailure.NotPermitted::new);
        open();
        assertThat(model.specs().state().get()).isEqualTo(LookupState.FAILED);
        assertThat(model.form().fields()).isEmpty();
        UserConfigurationSpec one = SampleLookups.THEME;
        wire.on(
                "notebooks/getUserConfigurationSpecList",
                request -> new UserConfigurationSpecs(true, "", List.of(one)));
        model.specs().retry();
        jobs.runAll();
        assertThat(model.form().fields()).hasSize(1);
        assertThat(model.form().fields().getFirst().value().get()).isEqualTo("dark");
    }

    @Test
    void f24WhatTheSpecificationShowsAndTheNotebookMasksIsMasked() {
        wire.on(
                "notebooks/getUserConfigurationSpecList",
                request ->
                        new UserConfigurationSpecs(
                                true,
                                "",
                                List.of(
                                        new UserConfigurationSpec(
                                                "Access Password",
                                                Secret.of("usual"),
                                                "Jupyter Lab",
                                                "",
                                                false,
                                                true))));
        open();
        assertThat(model.form().fields().getFirst().spec().isMasking()).isTrue();
        assertThat(model.form().fields().getFirst().value().get()).isEmpty();
    }
}
