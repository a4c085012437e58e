package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallListener;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.api.Wire;
import io.github.dfconsole.api.model.Answer;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SigningInterceptor;

import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls the service over HTTP: signs each attempt, repeats what may be repeated, bounds time and
 * size, and tells failures apart. One transport belongs to one endpoint and one key pair.
 */
public final class Transport implements Wire, AutoCloseable {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final MediaType FILE = MediaType.get("application/octet-stream");
    private static final int CALLS_AT_ONCE = 64;

    /** A blocked name look-up cannot be interrupted; past this the caller stops waiting for it. */
    private static final Duration GRACE = Duration.ofMillis(250);

    private final Endpoint endpoint;
    private final boolean readOnly;
    private final Limits limits;
    private final InstantSource clock;
    private final CallListener listener;
    private final ClockOffset offset;
    private final AnswerReader reader;
    private final @Nullable RecordingTrustManager trust;
    private final OkHttpClient http;

    /**
     * Prepares a transport; nothing is sent yet.
     *
     * @param endpoint where to send calls
     * @param credentials whose key pair signs them
     * @param settings limits, clock, waits and threads
     * @param listener hears of every call that has ended
     */
    public Transport(
            Endpoint endpoint, Credentials credentials, Settings settings, CallListener listener) {
        this.endpoint = endpoint;
        this.readOnly = settings.network().readOnly();
        this.limits = settings.limits();
        this.clock = settings.clock();
        this.listener = listener;
        this.offset = new ClockOffset(clock);
        this.reader = new AnswerReader();
        // Reading the certificate authorities takes long, and only https needs them.
        this.trust =
                endpoint.isEncrypted()
                        ? RecordingTrustManager.create(
                                Authorities.with(settings.network().authorities()))
                        : null;
        this.http = client(credentials, settings);
    }

    /**
     * The limits, clock, waits, threads and network of a transport.
     *
     * @param limits how long, how often, how much
     * @param clock this machine's clock
     * @param backoff how long to wait before trying again
     * @param carrier runs the calls; the transport shuts it down when it is closed
     * @param network how the service is reached, and what may be sent
     */
    public record Settings(
            Limits limits,
            InstantSource clock,
            Backoff backoff,
            ExecutorService carrier,
            Network network) {

        /** Settings with the usual network. */
        public Settings(
                Limits limits, InstantSource clock, Backoff backoff, ExecutorService carrier) {
            this(limits, clock, backoff, carrier, Network.USUAL);
        }
    }

    private OkHttpClient client(Credentials credentials, Settings settings) {
        Dispatcher dispatcher = new Dispatcher(settings.carrier());
        dispatcher.setMaxRequests(CALLS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
        return HttpClients.reaching(endpoint, settings.network().route(), limits, trust)
                .dispatcher(dispatcher)
                .eventListener(new SendListener())
                .addInterceptor(new RetryInterceptor(limits, settings.backoff(), offset))
                .addInterceptor(new ClockInterceptor(offset))
                .addInterceptor(new BufferingInterceptor(limits.bytes()))
                .addInterceptor(new SigningInterceptor(credentials, offset::gatewayMillis))
                .addNetworkInterceptor(new ProxyInterceptor())
                .build();
    }

    @Override
    public <A extends Answer> A call(Operation<A> operation, Object request) throws ApiException {
        return exchange(
                operation,
                request,
                JSON,
                (received, state, report) -> reader.read(operation, received, state, report));
    }

    @Override
    public Keytab download(Operation<Keytab> operation, Object request) throws ApiException {
        return exchange(operation, request, FILE, reader::readFile);
    }

    /** Reads an answer that was received. */
    private interface Reading<A> {
        A read(Received received, CallState state, CallReport report) throws ApiException;
    }

    private <A> A exchange(
            Operation<A> operation, Object request, MediaType wanted, Reading<A> reading)
            throws ApiException {
        CallState state = new CallState(operation);
        Instant at = clock.instant();
        if (readOnly && !state.isRead()) {
            throw failed(new ApiFailure.ReadOnly(report(state, at, 0)), null);
        }
        try {
            Received received = send(state, request, wanted);
            CallReport report = report(state, at, received.status());
            A answer = reading.read(received, state, report);
            listener.ended(report, null);
            return answer;
        } catch (ApiException e) {
            listener.ended(e.failure().report(), e.failure());
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(interrupted(state, report(state, at, 0)), e);
        } catch (IOException e) {
            throw failed(broken(e, state, report(state, at, 0)), e);
        }
    }

    private ApiFailure broken(IOException broken, CallState state, CallReport report) {
        return BrokenCall.failure(broken, state, report, trust == null ? List.of() : trust.shown());
    }

    private static ApiFailure interrupted(CallState state, CallReport report) {
        return state.isRead() || !state.mayHaveArrived()
                ? new ApiFailure.Cancelled(report)
                : new ApiFailure.UnknownOutcome(report);
    }

    private ApiException failed(ApiFailure failure, @Nullable Exception cause) {
        listener.ended(failure.report(), failure);
        return new ApiException(failure, Unquoted.of(cause));
    }

    private CallReport report(CallState state, Instant at, int status) {
        return new CallReport(
                state.operation().name(),
                state.operation().effect(),
                endpoint,
                at,
                state.elapsed(),
                state.attempts(),
                status,
                "",
                "",
                null);
    }

    private Received send(CallState state, Object body, MediaType wanted)
            throws IOException, InterruptedException {
        Call call = http.newCall(request(state, body, wanted));
        CompletableFuture<Received> answer = new CompletableFuture<>();
        call.enqueue(new AnswerCallback(answer, offset));
        try {
            return answer.get(limits.call().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw AnswerCallback.reason(e);
        } catch (TimeoutException e) {
            throw new InterruptedIOException("No answer within " + limits.call());
        } finally {
            if (!answer.isDone()) {
                state.cancel();
                call.cancel();
            }
        }
    }

    private Request request(CallState state, Object body, MediaType wanted) {
        byte[] json = Json.write(body, state.secrets());
        return new Request.Builder()
                .url(endpoint.uri() + state.operation().path())
                .header("Accept", wanted.toString())
                .post(new OneShotBody(RequestBody.create(json, JSON)))
                .tag(CallState.class, state)
                .build();
    }

    @Override
    public Duration clockOffset() {
        return offset.ahead();
    }

    /** Cancels the calls under way and closes all connections. It does not block. */
    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdownNow();
        http.connectionPool().evictAll();
    }
}
