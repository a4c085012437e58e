package io.github.dfconsole.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that are switched on, and how often each is still to happen. */
final class Faults {

    private final List<Fault> switchedOn = new ArrayList<>();

    Faults(List<Fault> fromTheStart) {
        switchedOn.addAll(fromTheStart);
    }

    synchronized List<Fault> all() {
        return List.copyOf(switchedOn);
    }

    synchronized void add(Fault fault) {
        switchedOn.add(fault);
    }

    synchronized void clear() {
        switchedOn.clear();
    }

    /** How far the gateway's clock is ahead. */
    synchronized Duration clockShift() {
        return switchedOn.stream()
                .filter(fault -> fault.kind() == Fault.Kind.CLOCK)
                .map(fault -> Duration.ofMinutes(fault.number()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The first fault of a kind that befalls an operation; it wears off a little. */
    synchronized Optional<Fault> happen(Fault.Kind kind, String operation) {
        for (int index = 0; index < switchedOn.size(); index++) {
            Fault fault = switchedOn.get(index);
            if (fault.kind() == kind && fault.befalls(operation)) {
                wearOff(index, fault);
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private void wearOff(int index, Fault fault) {
        if (fault.times() == 1) {
            switchedOn.remove(index);
        } else if (fault.times() != Fault.ALWAYS) {
            switchedOn.set(
                    index,
                    new Fault(
                            fault.operation(), fault.kind(), fault.argument(), fault.times() - 1));
        }
    }
}
