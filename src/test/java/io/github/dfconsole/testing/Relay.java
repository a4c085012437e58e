package io.github.dfconsole.testing;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Relays connections to a server until the test cuts them, and again after it restores them. */
public final class Relay implements AutoCloseable {

    private volatile URI target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Thread> passing = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket listening;
    private @Nullable Thread accepting;

    /** Opens a relay to a server at a free port. */
    public Relay(URI target) throws IOException {
        this.target = target;
        ServerSocket socket = listen(0);
        this.port = socket.getLocalPort();
        serve(socket);
    }

    /** Ends what is connected, and leads what connects from now on somewhere else. */
    public void leadTo(URI other) throws IOException, InterruptedException {
        target = other;
        for (Socket each : open) {
            each.close();
        }
        for (Thread each : passing) {
            each.join();
        }
    }

    /** Returns the address to connect to. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /**
     * Breaks all connections and stops listening before it returns. A socket is not closed before
     * the last thread that uses it has finished.
     */
    public void cut() {
        try {
            ServerSocket socket = listening;
            Thread thread = accepting;
            listening = null;
            accepting = null;
            if (socket != null && thread != null) {
                socket.close();
                thread.join();
            }
            for (Socket each : open) {
                each.close();
            }
            for (Thread each : passing) {
                each.join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Listens again, at the same port. */
    public void restore() throws IOException {
        serve(listen(port));
    }

    @Override
    public void close() {
        cut();
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        return socket;
    }

    private void serve(ServerSocket socket) {
        listening = socket;
        accepting =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    while (!socket.isClosed()) {
                                        accept(socket);
                                    }
                                });
    }

    private void accept(ServerSocket socket) {
        try {
            Socket caller = socket.accept();
            open.add(caller);
            Socket server = new Socket(target.getHost(), target.getPort());
            open.add(server);
            pass(caller, server);
            pass(server, caller);
        } catch (IOException e) {
            // The relay was cut.
        }
    }

    private void pass(Socket from, Socket to) {
        Thread thread =
                Thread.ofVirtual()
                        .unstarted(
                                () -> {
                                    try (from;
                                            to;
                                            InputStream in = from.getInputStream();
                                            OutputStream out = to.getOutputStream()) {
                                        in.transferTo(out);
                                    } catch (IOException e) {
                                        // The relay was cut, or one side closed the connection.
                                    } finally {
                                        open.remove(from);
                                        passing.remove(Thread.currentThread());
                                    }
                                });
        passing.add(thread);
        thread.start();
    }
}
