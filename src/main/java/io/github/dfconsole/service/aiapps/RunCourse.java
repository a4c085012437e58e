package io.github.dfconsole.service.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppContainer;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.api.model.Timestamp;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/** How a run went: its containers tell when it began to work. */
public final class RunCourse {

    private RunCourse() {}

    /** When the first container was made; empty if none tells. */
    public static Optional<Timestamp.Exact> began(AiAppDetail detail) {
        return detail.containers().values().stream()
                .map(AiAppContainer::createdAt)
                .filter(Timestamp.Exact.class::isInstance)
                .map(Timestamp.Exact.class::cast)
                .min(Comparator.comparing(each -> each.at().toInstant()));
    }

    /**
     * How long it had to wait for its first container; empty if the times do not tell, or
     * contradict each other.
     */
    public static Optional<Duration> waited(AiApp run, AiAppDetail detail) {
        if (!(run.startedAt() instanceof Timestamp.Exact accepted)) {
            return Optional.empty();
        }
        return began(detail)
                .map(first -> Duration.between(accepted.at(), first.at()))
                .filter(time -> !time.isNegative());
    }
}
