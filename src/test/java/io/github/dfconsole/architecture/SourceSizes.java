package io.github.dfconsole.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * How long the main sources are, as the compiler's own parser sees them.
 *
 * @param files each file with its number of lines
 * @param methods each method and constructor that has a body, with its number of lines from the
 *     first annotation or modifier to the closing brace; Javadoc is not counted
 * @param constructors each constructor that is written out, with its number of parameters
 */
record SourceSizes(List<Size> files, List<Size> methods, List<Size> constructors) {

    /** A place in the sources and a number that belongs to it. */
    record Size(String place, int number) {}

    /** Reads and parses all main sources. */
    static SourceSizes ofMainSources() {
        SourceSizes sizes =
                new SourceSizes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(
                                            Sources.below(Sources.ROOT)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                sizes.measure(unit, positions);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes;
    }

    private void measure(CompilationUnitTree unit, SourcePositions positions) {
        Path file = Path.of("").toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri()));
        String place = Sources.place(file);
        String source = Sources.read(file);
        files.add(new Size(place, (int) source.lines().count()));
        unit.accept(new Methods(unit, positions, place, source), null);
    }

    /** Collects the methods and constructors of one file. */
    private final class Methods extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String place;
        private final String source;
        private String type = "";

        Methods(CompilationUnitTree unit, SourcePositions positions, String place, String source) {
            this.unit = unit;
            this.positions = positions;
            this.place = place;
            this.source = source;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            String outer = type;
            if (!tree.getSimpleName().isEmpty()) {
                type =
                        type.isEmpty()
                                ? tree.getSimpleName().toString()
                                : type + "." + tree.getSimpleName();
            }
            super.visitClass(tree, null);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            boolean constructor = tree.getName().contentEquals("<init>");
            String name = constructor ? "new" : tree.getName().toString();
            String parameters =
                    tree.getParameters().stream()
                            .map(parameter -> String.valueOf(parameter.getType()))
                            .collect(Collectors.joining(", "));
            String where = place + " " + type + "." + name + "(" + parameters + ")";
            if (tree.getBody() != null) {
                methods.add(new Size(where, lines(tree)));
            }
            if (constructor && !isCompact(tree, type)) {
                constructors.add(new Size(where, tree.getParameters().size()));
            }
            return super.visitMethod(tree, null);
        }

        /** Whether this is the constructor of a record that repeats no parameter of the header. */
        private boolean isCompact(MethodTree tree, String type) {
            long start = positions.getStartPosition(unit, tree);
            long body = positions.getStartPosition(unit, tree.getBody());
            String head = source.substring((int) start, (int) body);
            String name = type.substring(type.lastIndexOf('.') + 1);
            return head.stripTrailing().endsWith(name);
        }

        private int lines(Tree tree) {
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, tree));
            return (int) (map.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1);
        }
    }
}
