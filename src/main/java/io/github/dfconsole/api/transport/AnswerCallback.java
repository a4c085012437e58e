package io.github.dfconsole.api.transport;

import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Passes an answer from OkHttp's thread to the thread that waits for it. */
final class AnswerCallback implements Callback {

    private final CompletableFuture<Received> answer;
    private final ClockOffset offset;

    AnswerCallback(CompletableFuture<Received> answer, ClockOffset offset) {
        this.answer = answer;
        this.offset = offset;
    }

    @Override
    public void onResponse(Call call, Response response) {
        try (response) {
            answer.complete(Received.from(response, offset));
        } catch (IOException e) {
            answer.completeExceptionally(e);
        }
    }

    @Override
    public void onFailure(Call call, IOException e) {
        answer.completeExceptionally(e);
    }

    /** Why no answer came. */
    static IOException reason(ExecutionException e) {
        Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
        return cause instanceof IOException broken ? broken : new IOException(cause);
    }
}
