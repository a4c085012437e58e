package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.Api;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers that differ from the documentation lose nothing but what cannot be read. */
@Timeout(60)
class SurprisesTest {

    @StartStop final MockWebServer server = new MockWebServer();

    private Transport transport;
    private DataForestClient client;

    @BeforeEach
    void connect() {
        transport = Api.transport(server.getPort());
        client = new DataForestClient(transport);
    }

    @AfterEach
    void disconnect() {
        transport.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":false,\"message\":\"no such element\"}",
                "<html>sign in</html>",
                ""
            })
    void aRefusalWithTheTypeOfAFileIsNoKeytab(String body) {
        answer("application/octet-stream", body);
        assertThatThrownBy(() -> client.accounts().getKerberosKeytab("a"))
                .isInstanceOf(ApiException.class);
    }

    @Test
    void f12RepeatedPagesAreNotReadForever() throws ApiException {
        pages(offset -> "\"total\":2000,\"contents\":[" + rows(0, 2) + "]");
        assertThat(client.notebooks().getList("a").contents()).hasSize(2);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void f12ATotalThatCountsOnePageHidesNoRows() throws ApiException {
        pages(
                offset ->
                        "\"total\":100,\"contents\":["
                                + rows(offset, Math.min(100, 250 - offset))
                                + "]");
        assertThat(client.notebooks().getList("a").contents())
                .extracting(Notebook::id)
                .hasSize(250)
                .doesNotHaveDuplicates();
    }

    @Test
    void f12ARowThatMovedToTheNextPageIsShownOnce() throws ApiException {
        pages(
                offset ->
                        "\"total\":150,\"contents\":["
                                + (offset == 0 ? rows(0, 100) : rows(99, 51))
                                + "]");
        Listing<Notebook> shown = new Session(client, () -> {}).notebooks("a");
        assertThat(shown.rows()).extracting(Notebook::id).hasSize(150).doesNotHaveDuplicates();
        assertThat(shown.repeated()).isEqualTo(1);
    }

    private static String rows(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj("{\"id\":\"n%d\"}"::formatted)
                .collect(Collectors.joining(","));
    }

    private void pages(IntFunction<String> page) {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        String body = request.getBody().utf8();
                        int offset =
                                Integer.parseInt(body.replaceAll(".*\"offset\":(\\d+).*", "$1"));
                        return json("{\"success\":true," + page.apply(offset) + "}");
                    }
                });
    }

    @Test
    void aLifetimeOfAMillionDigitsIsNotParsed() throws ApiException {
        answer("application/json", "{\"success\":true,\"lifetime\":" + "7".repeat(1_000_000) + "}");
        assertThat(client.apps().getDetail("a").lifetime().seconds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "{}", "[]", "\"abc\"", "99999999999999999999", "1e400", "null"})
    void anUnreadableNumberCostsThatNumberOnly(String number) throws ApiException {
        answer(
                "application/json",
                "{\"success\":true,\"contents\":[{\"vpcNo\":%s,\"vpcName\":\"a\"}]}"
                        .formatted(number));
        assertThat(client.notebooks().getVpcList().contents())
                .singleElement()
                .satisfies(
                        vpc -> {
                            assertThat(vpc.vpcNo()).isNull();
                            assertThat(vpc.vpcName()).isEqualTo("a");
                        });
    }

    @Test
    void anEmptyTextInPlaceOfAnObjectIsMissing() throws ApiException {
        answer("application/json", "{\"success\":true,\"id\":\"a\",\"links\":\"\"}");
        assertThat(client.apps().getDetail("a").links()).isEmpty();
        answer(
                "application/json",
                "{\"success\":true,\"contents\":[{\"configuration\":{\"name\":\"n\",\"resource\":\"\","
                        + "\"docker\":{\"image\":\"i\",\"env\":\"\"}}},{\"configuration\":\"\"}]}");
        assertThat(client.aiWorkspaces().getConfigurationList("a").contents())
                .hasSize(2)
                .first()
                .satisfies(
                        entry -> {
                            assertThat(entry.configuration().docker().image()).isEqualTo("i");
                            assertThat(entry.configuration().resource()).isNull();
                        });
    }

    @Test
    void aLinkWithoutAnAddressIsNoLink() throws ApiException {
        answer(
                "application/json",
                "{\"success\":true,\"links\":{\"a\":null,\"b\":{},\"c\":\"https://c\"}}");
        assertThat(client.apps().getDetail("a").links()).containsOnlyKeys("c");
    }

    @Test
    void aMissingFlagIsReadCautiously() throws ApiException {
        answer("application/json", "{\"success\":true}");
        assertThat(client.accounts().checkHasResource("a").hasResource()).isNull();
        answer(
                "application/json",
                "{\"success\":true,\"userConfigurationSpecs\":[{\"name\":\"n\"},{\"isMasking\":\"Y\"}]}");
        assertThat(client.notebooks().getUserConfigurationSpecList("t").userConfigurationSpecs())
                .allSatisfy(spec -> assertThat(spec.isMasking()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rejected: Zx9!abcdefgh",
                "Rejected: Zx9! and Zx9!abcdefgh",
                "Rejected: q\\\"uote\\\"d9!"
            })
    void masksSecretsInEveryEscapedForm(String echo) {
        answer("application/json", "{\"success\":false,\"message\":\"" + echo + "\"}");
        ApiFailure failure =
                failure(setting("Zx9!"), setting("Zx9!abcdefgh"), setting("q\"uote\"d9!"));
        assertThat(failure.report().message())
                .doesNotContain("Zx9", "abcdefgh", "uote")
                .startsWith("Rejected");
    }

    @Test
    void aVeryShortSecretMasksTheWholeMessage() {
        answer("application/json", "{\"success\":false,\"message\":\"bad value 'e'\"}");
        assertThat(failure(setting("e")).report().message()).doesNotContain("value");
    }

    private ApiFailure failure(UserConfiguration... settings) {
        try {
            client.notebooks().setUserConfigurationList("a", List.of(settings));
        } catch (ApiException e) {
            return e.failure();
        }
        throw new AssertionError("It did not fail");
    }

    private static UserConfiguration setting(String value) {
        return new UserConfiguration("Jupyter Lab", "Access Password", Secret.of(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.2:8656",
                "https://df.apigw.ntruss.com/foo",
                "https://df.apigw.ntruss.com?x=1",
                "https://me@df.apigw.ntruss.com",
                "ftp://127.0.0.1"
            })
    void refusesEndpointsThatKeysMustNotBeSentTo(String address) {
        assertThatThrownBy(() -> new Endpoint(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("192.0.2.2");
    }

    private void answer(String type, String body) {
        server.enqueue(
                new MockResponse.Builder().addHeader("Content-Type", type).body(body).build());
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }
}
