package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.service.validation.WholeNumber;

/**
 * What an app asks its queue for.
 *
 * @param memoryMb memory of all containers together, in megabytes
 * @param cpuCount CPU cores of all containers together
 * @param containers how many containers
 * @param largestMb memory of the largest container, in megabytes: it has to fit somewhere
 */
public record AppDemand(long memoryMb, long cpuCount, long containers, long largestMb) {

    /** Nothing. */
    public static final AppDemand NONE = new AppDemand(0, 0, 0, 0);

    /** The components of a draft together; what is not a number counts as nothing. */
    public static AppDemand of(AppDraft draft) {
        AppDemand sum = NONE;
        for (AppDraft.Component each : draft.components()) {
            sum =
                    sum.with(
                            number(each.memoryMb()),
                            number(each.cpuCount()),
                            number(each.containerCount()));
        }
        return sum;
    }

    /** The same with containers of a size added, such as the one of the application master. */
    public AppDemand with(long megabytes, long cores, long count) {
        return new AppDemand(
                memoryMb + megabytes * count,
                cpuCount + cores * count,
                containers + count,
                count == 0 ? largestMb : Math.max(largestMb, megabytes));
    }

    private static long number(String typed) {
        return WholeNumber.of(TypedText.trimmed(typed)).orElse(0);
    }
}
