package io.github.dfconsole.service.change;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * The process that wrote a record. What another console is still at work on is not ours to finish.
 *
 * @param pid its number
 * @param startedAt when it was started; null if the system does not say
 */
public record WriterProcess(long pid, @Nullable Instant startedAt) {

    /** Systems round the time a process was started. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    /** This process. */
    public static WriterProcess current() {
        ProcessHandle self = ProcessHandle.current();
        return new WriterProcess(self.pid(), self.info().startInstant().orElse(null));
    }

    /** Whether it is another process than this one, and still running. */
    public boolean isRunningElsewhere() {
        return pid != ProcessHandle.current().pid()
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(this::isTheSame)
                        .isPresent();
    }

    /** Numbers are given out again: what runs now must have been started then. */
    private boolean isTheSame(ProcessHandle process) {
        Instant started = process.info().startInstant().orElse(null);
        return started == null
                || startedAt == null
                || Duration.between(startedAt, started).abs().compareTo(ROUNDING) <= 0;
    }
}
