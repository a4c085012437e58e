package io.github.dfconsole.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Neither packages nor the classes of one package depend on each other in a circle. */
class CirclesTest {

    private static final ExceptionList EXCEPTIONS = ExceptionList.read("circles.txt");

    @Test
    void packagesFormNoCircle() {
        MainClasses.check(
                slices().matching("io.github.dfconsole.(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("packages that need each other are one package"));
    }

    /** A nested class counts as the class it is in: a sealed interface and its records are one. */
    @Test
    void classesOfOnePackageFormNoCircle() {
        Map<String, Map<String, String>> dependencies = dependenciesInsidePackages();
        Map<String, Set<String>> edges = new TreeMap<>();
        dependencies.forEach((type, targets) -> edges.put(type, targets.keySet()));
        TreeMap<String, Integer> found = new TreeMap<>();
        StringBuilder reasons = new StringBuilder();
        for (Set<String> circle : Circles.of(edges)) {
            found.put("circle " + String.join(" ", circle), circle.size());
            reasons.append(reasons(circle, dependencies));
        }
        String advice =
                "Move what both need into a third class, or merge them if they are one concept.";
        assertThat(EXCEPTIONS.differences("circle", found, advice))
                .as("all circles of today:%n%s", reasons)
                .isEmpty();
    }

    @Test
    void findsCirclesOfAnyLengthAndNothingElse() {
        Map<String, Set<String>> edges =
                Map.of(
                        "a", Set.of("b"),
                        "b", Set.of("c", "d"),
                        "c", Set.of("a"),
                        "d", Set.of("e"),
                        "e", Set.of("f"),
                        "g", Set.of("h", "a"),
                        "h", Set.of("g"));
        assertThat(Circles.of(edges))
                .containsExactlyInAnyOrder(Set.of("a", "b", "c"), Set.of("g", "h"));
    }

    private static Map<String, Map<String, String>> dependenciesInsidePackages() {
        Map<String, Map<String, String>> dependencies = new TreeMap<>();
        for (JavaClass type : MainClasses.ALL) {
            JavaClass origin = MainClasses.topLevel(type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = MainClasses.topLevel(dependency.getTargetClass());
                if (!origin.equals(target)
                        && origin.getPackageName().equals(target.getPackageName())) {
                    dependencies
                            .computeIfAbsent(shortName(origin), key -> new TreeMap<>())
                            .putIfAbsent(shortName(target), dependency.getDescription());
                }
            }
        }
        return dependencies;
    }

    private static String shortName(JavaClass type) {
        return type.getName().substring(MainClasses.ROOT.length());
    }

    private static String reasons(
            Set<String> circle, Map<String, Map<String, String>> dependencies) {
        List<String> lines = new ArrayList<>();
        for (String type : circle) {
            dependencies
                    .get(type)
                    .forEach(
                            (target, reason) -> {
                                if (circle.contains(target)) {
                                    lines.add(type + " -> " + target + ": " + reason + "\n");
                                }
                            });
        }
        return String.join("", lines);
    }
}
