package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.signing.SignatureV2;

import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

import okio.Buffer;
import okio.BufferedSource;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.ZipException;

/**
 * Reads the whole decoded body, up to a limit, so that a body that breaks off counts as a failed
 * attempt like any other.
 */
final class BufferingInterceptor implements Interceptor {

    private final long limit;

    BufferingInterceptor(long limit) {
        this.limit = limit;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        keepSecret(response.request());
        try (ResponseBody body = response.body()) {
            BufferedSource source = body.source();
            readAll(chain, response, source);
            Buffer whole = new Buffer();
            whole.write(source.getBuffer(), source.getBuffer().size());
            return response.newBuilder()
                    .body(ResponseBody.create(whole, body.contentType(), whole.size()))
                    .build();
        }
    }

    /** What signed the request must not be seen either, should the answer repeat it. */
    private static void keepSecret(Request signed) {
        CallState state = signed.tag(CallState.class);
        for (String header : List.of(SignatureV2.SIGNATURE_HEADER, SignatureV2.ACCESS_KEY_HEADER)) {
            String value = signed.header(header);
            if (state != null && value != null) {
                state.secrets().add(value);
            }
        }
    }

    private void readAll(Chain chain, Response response, BufferedSource source) throws IOException {
        try {
            if (source.request(limit + 1)) {
                throw new AnswerTooLargeException();
            }
        } catch (AnswerTooLargeException | InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            if (chain.call().isCanceled()) {
                throw e;
            }
            throw new CutOffException(e, response.code(), contentType(response), source);
        }
    }

    private static String contentType(Response response) {
        MediaType type = response.body().contentType();
        return type == null ? "" : type.toString();
    }

    /** The answer is larger than the limit. */
    static final class AnswerTooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The connection broke, or the encoding did, in the middle of the body. */
    static final class CutOffException extends IOException {

        private static final long serialVersionUID = 1L;
        private static final int KEPT = 4096;

        /** What Okio says when a check sum or the first bytes are not those of gzip. */
        private static final String WRONG_GZIP = "!= expected";

        private final int status;
        private final String contentType;
        private final byte[] beginning;

        CutOffException(IOException cause, int status, String contentType, BufferedSource source)
                throws IOException {
            super(cause);
            this.status = status;
            this.contentType = contentType;
            Buffer read = source.getBuffer();
            this.beginning = read.readByteArray(Math.min(KEPT, read.size()));
        }

        int status() {
            return status;
        }

        String contentType() {
            return contentType;
        }

        /** Whether the encoding was wrong, and not the connection. */
        boolean isGarbled() {
            Throwable cause = getCause();
            return cause != null
                    && (cause instanceof ZipException
                            || cause.getCause() instanceof DataFormatException
                            || String.valueOf(cause.getMessage()).contains(WRONG_GZIP));
        }

        byte[] beginning() {
            return beginning;
        }
    }
}
