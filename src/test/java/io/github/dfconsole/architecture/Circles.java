package io.github.dfconsole.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the circles of a graph: its strongly connected components, by Tarjan's algorithm. */
final class Circles {

    private final Map<String, ? extends Set<String>> edges;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> circles = new ArrayList<>();

    private Circles(Map<String, ? extends Set<String>> edges) {
        this.edges = edges;
    }

    /**
     * Returns the nodes of each circle.
     *
     * @param edges from each node, the nodes it leads to
     */
    static List<Set<String>> of(Map<String, ? extends Set<String>> edges) {
        Circles search = new Circles(edges);
        for (String node : new TreeSet<>(edges.keySet())) {
            if (!search.order.containsKey(node)) {
                search.visit(node);
            }
        }
        return search.circles;
    }

    private void visit(String node) {
        int number = order.size();
        order.put(node, number);
        int low = number;
        open.push(node);
        Set<String> targets = edges.containsKey(node) ? edges.get(node) : Set.of();
        for (String target : targets) {
            if (!order.containsKey(target)) {
                visit(target);
                low = Math.min(low, lowest.getOrDefault(target, low));
            } else if (open.contains(target)) {
                low = Math.min(low, order.getOrDefault(target, low));
            }
        }
        lowest.put(node, low);
        if (low == number) {
            close(node);
        }
    }

    /** Takes a component off the stack; {@code first} is the node of it that was visited first. */
    private void close(String first) {
        TreeSet<String> component = new TreeSet<>();
        while (component.isEmpty() || !component.contains(first)) {
            component.add(open.pop());
        }
        if (component.size() > 1) {
            circles.add(component);
        }
    }
}
