package io.github.dfconsole.api.signing;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signing one request, against a bare {@link Mac} over the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SigningBench {

    private static final String TARGET = "/api/v2/aiworkspaces/getList";

    private final Credentials keys =
            new Credentials(
                    "SANDBOXCO7QM2PHQGO8W",
                    SecretKey.of("N1NAJ2ERZBCI6OC3DVSK3YLVQ7DVPWNHHWUXVA4K"));
    private final SecretKeySpec spec = new SecretKeySpec(keys.secretKey().utf8(), "HmacSHA256");
    private final byte[] message =
            ("POST " + TARGET + "\n1763732646000\n" + keys.accessKey())
                    .getBytes(StandardCharsets.UTF_8);
    private long now = 1_763_732_646_000L;

    /** What the client does for each attempt. */
    @Benchmark
    public String signature() {
        return SignatureV2.sign("POST", TARGET, now++, keys);
    }

    /** The least that can be done for it. */
    @Benchmark
    public String bareMac() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(spec);
        return Base64.getEncoder().encodeToString(mac.doFinal(message));
    }
}
