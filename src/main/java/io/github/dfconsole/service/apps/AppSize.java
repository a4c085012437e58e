package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.AppComponent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the containers of an app take together, those that exist now and without the application
 * master.
 *
 * @param memoryMb memory in megabytes
 * @param cores CPU cores
 * @param isWhole whether the service told the size of every container
 */
public record AppSize(long memoryMb, long cores, boolean isWhole) {

    /** Nothing. */
    public static final AppSize NONE = new AppSize(0, 0, true);

    private static final double MB_OF_GB = 1_024;

    /** What the containers of these components take. */
    public static AppSize of(List<AppComponent> components) {
        return components.stream().map(AppSize::of).reduce(NONE, AppSize::plus);
    }

    /** What the containers of a component take. */
    public static AppSize of(AppComponent component) {
        int containers = Math.max(0, AppHealth.allocated(component));
        Integer memory = component.memoryMb();
        Integer cores = component.cpuCount();
        return new AppSize(
                times(containers, memory),
                times(containers, cores),
                containers == 0 || (memory != null && cores != null));
    }

    private static long times(int containers, @Nullable Integer each) {
        return each == null || each < 0 ? 0 : (long) containers * each;
    }

    /** Both together. */
    public AppSize plus(AppSize other) {
        return new AppSize(
                memoryMb + other.memoryMb, cores + other.cores, isWhole && other.isWhole);
    }

    /** The memory in gigabytes. */
    public double memoryGb() {
        return memoryMb / MB_OF_GB;
    }
}
