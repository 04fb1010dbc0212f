package io.duban.modeling.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long the checks of a model take: of our own, of many branches side by side, of a hundred nodes with branches inside
 * branches, and of one that explodes. Run it with the compiled classes and tests on the class path, see docs/models.md.
 */
public final class ModelChecksBench {

    private static final int WARM_UP = 20;
    private static final int RUNS = 20;

    private ModelChecksBench() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            for (Path model : models.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList()) {
                measure(String.valueOf(model.getFileName()), Files.readAllBytes(model), WARM_UP, RUNS);
            }
        }
        measure("17 branches", Sketch.file(Sketch.xml(branches(17))), WARM_UP, RUNS);
        measure("100 nodes, branches inside branches", Sketch.file(Sketch.xml(nested())), WARM_UP, RUNS);
        measure("one that explodes", Sketch.file(Sketch.xml(exploding())), 0, 1);
    }

    private static void measure(String what, byte[] model, int warmUp, int runs) {
        long start = System.nanoTime();
        List<Finding> findings = ModelChecks.check(model);
        long first = System.nanoTime() - start;
        for (int i = 1; i < warmUp; i++) {
            ModelChecks.check(model);
        }
        long worst = first;
        long all = first;
        if (runs > 1) {
            worst = 0;
            all = 0;
            for (int i = 0; i < runs; i++) {
                long begun = System.nanoTime();
                ModelChecks.check(model);
                long took = System.nanoTime() - begun;
                worst = Math.max(worst, took);
                all += took;
            }
        }
        String runsFaults = findings.stream()
                .map(Finding::rule)
                .filter(rule -> rule.compareTo(ModelRule.UNSAFE) >= 0)
                .map(Enum::name)
                .distinct()
                .collect(Collectors.joining(" "));
        System.out.printf(
                "%s: first %.1f ms, then mean %.1f ms, worst %.1f ms%s%n",
                what, first / 1e6, all / 1e6 / runs, worst / 1e6, runsFaults.isEmpty() ? "" : ", " + runsFaults);
    }

    private static String branches(int count) {
        StringBuilder lines = new StringBuilder("start s\nand f\nand j\nend e\ns > f\nj > e\n");
        for (int i = 1; i <= count; i++) {
            lines.append("step a%d\nf > a%d > j\n".formatted(i, i));
        }
        return lines.toString();
    }

    /** Four times four branches of four steps and a choice. */
    private static String nested() {
        StringBuilder lines = new StringBuilder("start s\nand f\nand j\nend e\ns > f\nj > e\n");
        for (int i = 1; i <= 4; i++) {
            lines.append("and g%d\nand h%d\nf > g%d\nh%d > j\n".formatted(i, i, i, i));
            for (int k = 1; k <= 4; k++) {
                String id = i + "k" + k;
                lines.append("step a%s\nxor d%s\nstep b%s\nstep c%s\nxor m%s\ng%d > a%s > d%s\nd%s > b%s > m%s\nd%s > c%s > m%s\nm%s > h%d\n"
                        .formatted(id, id, id, id, id, i, id, id, id, id, id, id, id, id, id, i));
            }
        }
        return lines.toString();
    }

    private static String exploding() {
        StringBuilder lines = new StringBuilder("start s\nor f\nor j\nend e\ns > f\nj > e\n");
        for (int i = 1; i <= 8; i++) {
            lines.append("step a%d\nxor x%d\nstep b%d\nxor y%d\nf > a%d > x%d > b%d > y%d > j\ny%d > x%d\n"
                    .formatted(i, i, i, i, i, i, i, i, i, i));
        }
        return lines.toString();
    }
}
