package io.github.dfconsole.api.transport;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.type.TypeFactory;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Effect;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.testing.Api;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

import java.time.InstantSource;
import java.util.Map;

/** A transport that talks to a server which answers as it is told. */
@Timeout(60)
abstract class TransportTestBase {

    static final Operation<Contents<Account>> READ =
            new Operation<>(
                    "accounts/getList",
                    Effect.READ,
                    TypeFactory.defaultInstance()
                            .constructParametricType(Contents.class, Account.class));
    static final Operation<Contents<Account>> CHANGE =
            new Operation<>("accounts/create", Effect.CHANGE, READ.answerType());

    static final String OK = "{\"success\":true,\"total\":0,\"contents\":[]}";
    static final String REFUSED_SIGNATURE =
            "{\"error\":{\"errorCode\":\"200\",\"message\":\"Authentication Failed\"}}";

    @StartStop final MockWebServer server = new MockWebServer();

    private Transport transport;

    @AfterEach
    void closeTransport() {
        if (transport != null) {
            transport.close();
        }
    }

    Transport transport() {
        return transport(Limits.standard(), InstantSource.system());
    }

    Transport transport(Limits limits, InstantSource clock) {
        transport =
                new Transport(
                        Api.endpoint("http://localhost:" + server.getPort()),
                        Api.KEYS,
                        Api.settings(limits, clock),
                        (report, failure) -> {});
        return transport;
    }

    static MockResponse answer(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    static Contents<Account> call(Transport transport, Operation<Contents<Account>> operation)
            throws ApiException {
        return transport.call(operation, Map.of());
    }

    static ApiFailure failure(Transport transport, Operation<Contents<Account>> operation) {
        return assertThrows(ApiException.class, () -> call(transport, operation)).failure();
    }
}
