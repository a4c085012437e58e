package io.github.dfconsole.sandbox;

/**
 * Receives every call to a sandbox and its answer, except answers that a fault has changed.
 * Implementations are found by {@link java.util.ServiceLoader}; the product has none.
 */
@FunctionalInterface
public interface ExchangeObserver {

    /**
     * Receives a call that was answered.
     *
     * @param path the path that was called
     * @param request the body that was sent
     * @param status the status of the answer
     * @param contentType the content type of the answer
     * @param response the body of the answer
     */
    void answered(String path, byte[] request, int status, String contentType, byte[] response);
}
