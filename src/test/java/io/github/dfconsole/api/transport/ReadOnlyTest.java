package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Effect;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.api.model.Answer;
import io.github.dfconsole.testing.Api;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A connection for reading only refuses every change before it opens a connection. */
class ReadOnlyTest extends TransportTestBase {

    private static final Network READ_ONLY = new Network(new Route.Direct(), List.of(), true);

    @Test
    void noChangeLeavesThisMachine() throws IOException {
        List<ApiFailure> heard = new ArrayList<>();
        try (ServerSocketChannel listening = ServerSocketChannel.open()) {
            listening.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
            listening.configureBlocking(false);
            int port = ((InetSocketAddress) listening.getLocalAddress()).getPort();
            List<Operation<?>> changes =
                    DataForestClient.operations().stream()
                            .filter(each -> each.effect() == Effect.CHANGE)
                            .toList();
            try (Transport transport = readOnly(port, heard)) {
                changes.forEach(each -> assertRefused(transport, each));
            }
            assertThat(changes).hasSizeGreaterThan(15);
            assertThat(heard).hasSameSizeAs(changes);
            assertThat(listening.accept()).as("a connection").isNull();
        }
    }

    @Test
    void readsAreSent() throws ApiException {
        server.enqueue(answer(200, OK));
        try (Transport transport = readOnly(server.getPort(), new ArrayList<>())) {
            assertThat(call(transport, READ).contents()).isEmpty();
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private static void assertRefused(Transport transport, Operation<?> change) {
        Operation<Answer> operation = (Operation<Answer>) change;
        ApiFailure failure =
                assertThrows(ApiException.class, () -> transport.call(operation, Map.of()))
                        .failure();
        assertThat(failure).isInstanceOf(ApiFailure.ReadOnly.class);
        assertThat(failure.report().attempts()).isZero();
    }

    private static Transport readOnly(int port, List<ApiFailure> heard) {
        return new Transport(
                Api.endpoint("http://127.0.0.1:" + port),
                Api.KEYS,
                Api.settings(Limits.standard(), InstantSource.system(), READ_ONLY),
                (report, failure) -> {
                    if (failure != null) {
                        heard.add(failure);
                    }
                });
    }
}
