package io.github.dfconsole.api.transport;

import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

import okio.Buffer;
import okio.BufferedSource;

import java.io.IOException;
import java.io.InterruptedIOException;

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

        byte[] beginning() {
            return beginning;
        }
    }
}
