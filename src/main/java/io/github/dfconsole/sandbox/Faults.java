package io.github.dfconsole.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The active faults, and how often each will still happen. */
final class Faults {

    private final List<Fault> active = new ArrayList<>();

    Faults(List<Fault> initial) {
        active.addAll(initial);
    }

    synchronized List<Fault> all() {
        return List.copyOf(active);
    }

    synchronized void add(Fault fault) {
        active.add(fault);
    }

    synchronized void clear() {
        active.clear();
    }

    /** Returns how far the gateway's clock is ahead. */
    synchronized Duration clockShift() {
        return active.stream()
                .filter(fault -> fault.kind() == Fault.Kind.CLOCK)
                .map(fault -> Duration.ofMinutes(fault.number()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns the first fault of a kind that affects an operation, and counts it down. */
    synchronized Optional<Fault> happen(Fault.Kind kind, String operation) {
        for (int index = 0; index < active.size(); index++) {
            Fault fault = active.get(index);
            if (fault.kind() == kind && fault.affects(operation)) {
                countDown(index, fault);
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private void countDown(int index, Fault fault) {
        if (fault.times() == 1) {
            active.remove(index);
        } else if (fault.times() != Fault.ALWAYS) {
            active.set(
                    index,
                    new Fault(
                            fault.operation(), fault.kind(), fault.argument(), fault.times() - 1));
        }
    }
}
