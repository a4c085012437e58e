package io.github.dfconsole.sandbox;

/**
 * Sees every call to a sandbox and its answer, unless a fault has garbled the answer.
 * Implementations are found by {@link java.util.ServiceLoader}; the product has none.
 */
@FunctionalInterface
public interface ExchangeObserver {

    /**
     * A call was answered.
     *
     * @param path the path that was called
     * @param request the body that was sent
     * @param status the status of the answer
     * @param contentType the content type of the answer
     * @param response the body of the answer
     */
    void answered(String path, byte[] request, int status, String contentType, byte[] response);
}
