package io.github.dfconsole.testing;

import com.sun.management.UnixOperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What a process holds after a collection.
 *
 * @param heap the heap that is used, in bytes
 * @param threads how many threads there are
 * @param files how many files and sockets are open
 * @param instances how many objects there are of each class
 */
public record Footprint(long heap, int threads, long files, Map<String, Long> instances) {

    /** Collects, and counts. */
    public static Footprint take() throws JMException {
        Map<String, Long> instances = histogram();
        return new Footprint(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getOpenFileDescriptorCount(),
                instances);
    }

    /** The histogram counts what is reachable, for which it collects first. */
    private static Map<String, Long> histogram() throws JMException {
        String text =
                (String)
                        ManagementFactory.getPlatformMBeanServer()
                                .invoke(
                                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                        "gcClassHistogram",
                                        new Object[] {new String[0]},
                                        new String[] {String[].class.getName()});
        Map<String, Long> instances = new TreeMap<>();
        for (String line : text.lines().toList()) {
            String[] words = line.strip().split("\\s+");
            if (words.length >= 4 && words[0].endsWith(":")) {
                // Each lambda is a class of its own, with an address behind its name.
                instances.merge(words[3].split("/", 2)[0], Long.valueOf(words[1]), Long::sum);
            }
        }
        return instances;
    }

    /** How many objects of the console's windows there are, without listeners. */
    public long views() {
        return count("io.github.dfconsole.ui.", false);
    }

    /** How many nodes, properties and other objects of JavaFX there are. */
    public long toolkit() {
        return count("javafx.", false);
    }

    /** How many listeners and handlers of the console's windows there are, and what keeps them. */
    public long listeners() {
        return count("io.github.dfconsole.ui.", true)
                + count("com.sun.javafx.binding.ExpressionHelper", false)
                + count("javafx.beans.WeakInvalidationListener", false);
    }

    /** How many objects of a class there are. */
    public long count(String className) {
        return instances.getOrDefault(className, 0L);
    }

    private long count(String prefix, boolean lambdas) {
        return instances.entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .filter(each -> each.getKey().contains("$$Lambda") == lambdas)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
