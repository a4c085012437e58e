package io.github.dfconsole.api.transport;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;

import org.jspecify.annotations.Nullable;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.Objects;

/** Notes how far an attempt gets: to the encryption, and to where it may reach the service. */
final class SendListener extends EventListener {

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        state(call).beginConnecting(proxy.type() != Proxy.Type.DIRECT);
    }

    @Override
    public void secureConnectStart(Call call) {
        state(call).beginSecuring();
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        state(call).endSecuring();
    }

    @Override
    public void requestHeadersStart(Call call) {
        if (!state(call).beginSending()) {
            call.cancel();
        }
    }

    private static CallState state(Call call) {
        return Objects.requireNonNull(call.request().tag(CallState.class));
    }
}
