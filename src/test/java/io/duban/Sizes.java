package io.duban;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Measures sources: lines of code per file, methods per type, lines and parameters per method and constructor, the width
 * of a line without the text constants in it. The header of a record is no constructor, and the accessors that it has are
 * no methods of its own. Faults are told in words.
 */
final class Sizes extends TreeScanner<Void, Void> {

    private static final int FILE = 200;
    private static final int METHOD = 30;
    private static final int METHODS = 15;
    private static final int WIDTH = 120;
    private static final int PARAMETERS = 5;

    /** A handler of requests is handed the parts of a request one by one, a constructor what its type works with. */
    private static final int PARTS = 8;

    /** Stands in the place of each character of a text constant; sources have none themselves. */
    private static final char TAKEN_OUT = '\uFFFF';

    private static final Pattern HANDLER = Pattern.compile("(Get|Post|Put|Patch|Delete)Mapping");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final StringBuilder withoutTexts;
    private final List<String> faults = new ArrayList<>();

    private Sizes(CompilationUnitTree unit, SourcePositions positions) throws IOException {
        this.unit = unit;
        this.positions = positions;
        this.withoutTexts = new StringBuilder(unit.getSourceFile().getCharContent(true));
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
                sizes.width();
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
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        long methods = type.getMembers().stream()
                .filter(member -> member instanceof MethodTree method
                        && !isConstructor(method)
                        && !(method.getParameters().isEmpty()
                                && components(type).contains(method.getName().toString())))
                .count();
        check(methods <= METHODS, " " + type.getSimpleName() + " has " + methods + " methods");
        type.getMembers().stream()
                .filter(member -> member instanceof MethodTree)
                .forEach(member -> method(type, (MethodTree) member));
        return super.visitClass(type, nothing);
    }

    private void method(ClassTree type, MethodTree method) {
        String name = " " + (isConstructor(method) ? type.getSimpleName() : method.getName());
        long lines = lines(method);
        check(lines <= METHOD, name + " has " + lines + " lines");
        int parameters = method.getParameters().size();
        check(parameters <= most(type, method), name + " has " + parameters + " parameters");
    }

    private static boolean isConstructor(MethodTree method) {
        return method.getReturnType() == null;
    }

    private static Set<String> components(ClassTree type) {
        return type.getKind() != Tree.Kind.RECORD
                ? Set.of()
                : type.getMembers().stream()
                        .filter(member -> member instanceof VariableTree field
                                && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                        .map(member -> ((VariableTree) member).getName().toString())
                        .collect(Collectors.toSet());
    }

    private static int most(ClassTree type, MethodTree method) {
        if (isConstructor(method)) {
            return type.getKind() == Tree.Kind.RECORD ? Integer.MAX_VALUE : PARTS;
        }
        return method.getModifiers().getAnnotations().stream().anyMatch(mark -> HANDLER.matcher(
                                mark.getAnnotationType().toString())
                        .matches())
                ? PARTS
                : PARAMETERS;
    }

    /** Takes a text out of the lines that it stands in; a line break within it stays. */
    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
            int end = (int) positions.getEndPosition(unit, literal);
            for (int at = (int) positions.getStartPosition(unit, literal); at < end; at++) {
                if (withoutTexts.charAt(at) != '\n') {
                    withoutTexts.setCharAt(at, TAKEN_OUT);
                }
            }
        }
        return super.visitLiteral(literal, nothing);
    }

    private void width() {
        List<String> lines = withoutTexts.toString().lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).replace(String.valueOf(TAKEN_OUT), "");
            check(
                    line.length() <= WIDTH || line.startsWith("import "),
                    " line " + (at + 1) + " has " + line.length() + " characters");
        }
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
