package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.testing.Api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;

/** A server that has TLS 1.0 only gets nothing but the beginning of a handshake (F17). */
@Timeout(60)
class OldTlsTest extends TransportTestBase {

    /**
     * A ServerHello of TLS 1.0 that chooses ECDHE with RSA and AES: Java's own has none any more.
     */
    private static final byte[] TLS_1_0 =
            HexFormat.of()
                    .parseHex("160301002a" + "02000026" + "0301" + "5a".repeat(32) + "00c01300");

    /** The alert protocol_version, with which a server refuses what is too new for it. */
    private static final byte[] TOO_NEW = HexFormat.of().parseHex("15030100020246");

    /** Answers each caller, and keeps what they send until they hang up. */
    private static final class OldServer implements AutoCloseable {

        private final ServerSocket listening =
                new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
        private final byte[] answer;
        private final Thread serving;

        OldServer(byte[] answer) throws IOException {
            this.answer = answer;
            serving = Thread.ofVirtual().start(this::serve);
        }

        private void serve() {
            while (!listening.isClosed()) {
                try (Socket caller = listening.accept()) {
                    InputStream in = caller.getInputStream();
                    byte[] head = in.readNBytes(5);
                    in.readNBytes(((head[3] & 0xFF) << 8) | (head[4] & 0xFF));
                    caller.getOutputStream().write(answer);
                    in.transferTo(seen);
                } catch (IOException e) {
                    // It has hung up, or the test ends.
                }
            }
        }

        String seen() throws InterruptedException, IOException {
            close();
            serving.join();
            return seen.toString(StandardCharsets.ISO_8859_1);
        }

        @Override
        public void close() throws IOException {
            listening.close();
        }
    }

    private static void assertRefused(byte[] answer) throws Exception {
        try (OldServer old = new OldServer(answer);
                Transport transport =
                        new Transport(
                                Api.endpoint("https://127.0.0.1:" + old.listening.getLocalPort()),
                                Api.KEYS,
                                Api.settings(
                                        Limits.standard(),
                                        InstantSource.system(),
                                        new Network(new Route.Direct(), List.of(), false)),
                                (report, failure) -> {})) {
            ApiFailure.Unreachable failure = (ApiFailure.Unreachable) failure(transport, CHANGE);
            assertThat(failure.obstacle()).isEqualTo(Obstacle.TLS);
            assertThat(failure.certificate()).isNull();
            // What follows the first message is at most an alert of seven bytes for each attempt.
            assertThat(old.seen()).hasSizeLessThan(100).doesNotContain("x-ncp", "accounts/create");
        }
    }

    @Test
    void oneThatAnswersWithIt() throws Exception {
        assertRefused(TLS_1_0);
    }

    @Test
    void oneThatRefusesWhatIsNewer() throws Exception {
        assertRefused(TOO_NEW);
    }
}
