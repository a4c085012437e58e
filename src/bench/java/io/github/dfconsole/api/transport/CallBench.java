package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.testing.Benches;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A signed call to the sandbox and back, alone and with 64 callers at once. */
@State(Scope.Benchmark)
public class CallBench {

    private SandboxServer sandbox;
    private Transport transport;
    private DataForestClient client;

    /** Starts a sandbox with its usual contents. */
    @Setup
    public void open() throws Exception {
        sandbox = SandboxServer.start(SandboxSettings.usual());
        transport = Benches.transport(sandbox, attempt -> Duration.ZERO);
        client = new DataForestClient(transport);
    }

    /** Stops it. */
    @TearDown
    public void close() {
        transport.close();
        sandbox.close();
    }

    /** One caller. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Object roundTrip() throws ApiException {
        return client.accounts().getList();
    }

    /** Sixty-four callers. */
    @Benchmark
    @Threads(64)
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Object callers() throws ApiException {
        return client.accounts().getList();
    }
}
