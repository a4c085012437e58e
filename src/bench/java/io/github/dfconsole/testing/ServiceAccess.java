package io.github.dfconsole.testing;

import io.github.dfconsole.sandbox.SandboxServer;

/**
 * How a sandbox is reached.
 *
 * @param address its address
 * @param accessKey the name of its keys
 * @param secretKey the secret of its keys
 */
public record ServiceAccess(String address, String accessKey, String secretKey) {

    /** How a sandbox of this process is reached. */
    public static ServiceAccess to(SandboxServer service) {
        return new ServiceAccess(
                service.address().toString(),
                service.credentials().accessKey(),
                service.secretKeyInTheClear());
    }
}
