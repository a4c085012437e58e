package io.github.dfconsole.testing;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.ApiFailure.TooLarge.Limit;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.ForeignAnswer;
import io.github.dfconsole.api.ForeignAnswer.Form;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.PeerCertificate;
import io.github.dfconsole.api.PeerCertificate.Problem;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Samples of every kind of failure. */
public final class Failures {

    private Failures() {}

    /** Returns one sample of each kind, and of each variant within a kind. */
    public static List<ApiFailure> all() {
        CallReport report =
                FakeWire.report("aiworkspaces/getList").withWords("", "said by the service");
        List<ApiFailure> all = new ArrayList<>();
        for (Obstacle obstacle : Obstacle.values()) {
            all.add(new ApiFailure.Unreachable(report, obstacle));
        }
        for (Limit limit : Limit.values()) {
            all.add(new ApiFailure.TooLarge(report, limit));
        }
        for (Form form : Form.values()) {
            all.add(new ApiFailure.NotAnAnswer(report, new ForeignAnswer(form, "text/html", "x")));
        }
        for (Problem problem : Problem.values()) {
            PeerCertificate certificate =
                    new PeerCertificate(
                            problem,
                            "CN=df.example",
                            "CN=Company CA",
                            Instant.EPOCH,
                            Instant.EPOCH,
                            List.of("df.example"),
                            "AB:CD");
            all.add(new ApiFailure.Unreachable(report, Obstacle.TLS, certificate));
        }
        all.addAll(
                List.of(
                        new ApiFailure.ReadOnly(report),
                        new ApiFailure.ConnectionLost(report),
                        new ApiFailure.TimedOut(report),
                        new ApiFailure.RefusedKey(report),
                        new ApiFailure.ClockSkew(report, Duration.ofMinutes(12)),
                        new ApiFailure.NotPermitted(report),
                        new ApiFailure.NotOffered(report),
                        new ApiFailure.NotFound(report),
                        new ApiFailure.Throttled(report, null),
                        new ApiFailure.Throttled(report, Duration.ofSeconds(40)),
                        new ApiFailure.QuotaExceeded(report),
                        new ApiFailure.Invalid(report),
                        new ApiFailure.ServiceFault(report),
                        new ApiFailure.UnknownOutcome(report),
                        new ApiFailure.Cancelled(report)));
        return all;
    }
}
