package io.duban;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Measures sources: lines of code per file, lines and parameters per method. Faults are told in words. */
final class Sizes extends TreeScanner<Void, Void> {

    private static final int FILE = 200;
    private static final int METHOD = 30;
    private static final int PARAMETERS = 5;

    /** A handler of requests is handed the parts of a request one by one. */
    private static final int PARTS = 8;

    private static final Pattern HANDLER = Pattern.compile("(Get|Post|Put|Patch|Delete)Mapping");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> faults = new ArrayList<>();

    private Sizes(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    static List<String> faultsBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return faults(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new Source(root.relativize(file).toString(), text(file)))
                    .toList());
        }
    }

    static List<String> faults(String name, String source) {
        return faults(List.of(new Source(name, source)));
    }

    /** All in one run: to begin one takes longer than to read a file. */
    private static List<String> faults(List<Source> sources) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<String> faults = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                Sizes sizes = new Sizes(unit, positions);
                sizes.file();
                sizes.scan(unit, null);
                faults.addAll(sizes.faults);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return faults;
    }

    private void file() throws IOException {
        long code = code(unit.getSourceFile().getCharContent(true).toString());
        check(code <= FILE, " has " + code + " lines of code");
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        if (method.getReturnType() != null) {
            long lines = lines(method);
            check(lines <= METHOD, " " + method.getName() + " has " + lines + " lines");
            int parameters = method.getParameters().size();
            check(parameters <= most(method), " " + method.getName() + " has " + parameters + " parameters");
        }
        return super.visitMethod(method, nothing);
    }

    private static int most(MethodTree method) {
        return method.getModifiers().getAnnotations().stream().anyMatch(mark -> HANDLER.matcher(
                                mark.getAnnotationType().toString())
                        .matches())
                ? PARTS
                : PARAMETERS;
    }

    /** From brace to brace. */
    private long lines(MethodTree method) {
        if (method.getBody() == null) {
            return 0;
        }
        LineMap map = unit.getLineMap();
        return map.getLineNumber(positions.getEndPosition(unit, method.getBody()))
                - map.getLineNumber(positions.getStartPosition(unit, method.getBody()))
                + 1;
    }

    /** Neither blank nor comment. */
    private static long code(String source) {
        return COMMENT.matcher(source)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .count();
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(unit.getSourceFile().toUri().getPath().substring(1) + fault);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String file, String text) {
            super(URI.create("string:///" + file.replace('\\', '/')), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
