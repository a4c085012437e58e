package io.github.dfconsole.api.transport;

import okhttp3.Call;
import okhttp3.EventListener;

/** Notes the moment from which a request may have reached the service. */
final class SendListener extends EventListener {

    @Override
    public void requestHeadersStart(Call call) {
        CallState state = call.request().tag(CallState.class);
        if (state != null && !state.beginSending()) {
            call.cancel();
        }
    }
}
