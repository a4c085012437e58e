package io.github.dfconsole.testing;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * An HTTP proxy that opens tunnels (CONNECT), all to the same server of the test, and remembers
 * everything it is sent.
 */
public final class ConnectProxy implements AutoCloseable {

    /** What the gate answers to open a tunnel. */
    public static final String OPEN = "HTTP/1.1 200 Connection established\r\n\r\n";

    /** What the gate answers to hang up without a word. */
    public static final String HANG_UP = "";

    private final ServerSocket listening;
    private final int target;
    private final UnaryOperator<String> gate;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    /**
     * Opens a proxy at a free port.
     *
     * @param target the port of the server that all tunnels lead to
     * @param gate answers the head of each request
     */
    public ConnectProxy(int target, UnaryOperator<String> gate) {
        this.target = target;
        this.gate = gate;
        try {
            listening = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::acceptAll);
    }

    /** Answers 407 with challenges. */
    public static String wants(String... challenges) {
        StringBuilder answer = new StringBuilder("HTTP/1.1 407 Proxy Authentication Required\r\n");
        for (String challenge : challenges) {
            answer.append("Proxy-Authenticate: ").append(challenge).append("\r\n");
        }
        return answer.append("Content-Length: 0\r\n\r\n").toString();
    }

    /** Returns the port it listens at. */
    public int port() {
        return listening.getLocalPort();
    }

    /** Returns the heads of all requests to the proxy itself. */
    public List<String> heads() {
        return List.copyOf(heads);
    }

    /** Returns all bytes that callers sent to the proxy or through it, each as one character. */
    public String seen() {
        synchronized (seen) {
            return seen.toString(StandardCharsets.ISO_8859_1);
        }
    }

    /** Breaks all connections; new ones are accepted. */
    public void cut() {
        for (Socket socket : open) {
            closeQuietly(socket);
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }

    private void acceptAll() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                open.add(caller);
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            String answer = HANG_UP;
            do {
                String head = head(caller.getInputStream());
                heads.add(head);
                answer = gate.apply(head);
                caller.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            } while (!answer.equals(OPEN) && answer.endsWith("\r\n\r\n"));
            if (answer.equals(OPEN)) {
                tunnel(caller);
            }
        } catch (IOException e) {
            // One side has closed the connection.
        } finally {
            open.remove(caller);
        }
    }

    private String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            note(new byte[] {(byte) next}, 1);
            head.append((char) next);
        }
        return head.toString();
    }

    private void tunnel(Socket caller) throws IOException {
        try (Socket server = new Socket(InetAddress.ofLiteral("127.0.0.1"), target)) {
            open.add(server);
            Thread.ofVirtual().start(() -> back(server, caller));
            byte[] buffer = new byte[8192];
            InputStream in = caller.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                note(buffer, read);
                server.getOutputStream().write(buffer, 0, read);
            }
        }
    }

    private static void back(Socket server, Socket caller) {
        try (server;
                caller;
                OutputStream out = caller.getOutputStream()) {
            server.getInputStream().transferTo(out);
        } catch (IOException e) {
            // One side has closed the connection.
        }
    }

    private void note(byte[] bytes, int length) {
        synchronized (seen) {
            seen.write(bytes, 0, length);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
