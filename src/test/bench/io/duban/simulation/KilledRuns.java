package io.duban.simulation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Simulates a plan twice, each in a database of its own: once undisturbed, once killed at random points as by
 * {@code kill -9} and started again; and says whether both took the same course. Run it with the compiled classes on the
 * class path, see the README: plan, seed, kills, last day. It ends with 0 where they did.
 */
public final class KilledRuns {

    private static final String PROGRAM = "io.duban.Application";

    private KilledRuns() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String plan = arguments.length > 0 ? arguments[0] : "three-years";
        String seed = arguments.length > 1 ? arguments[1] : "1";
        int kills = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        String until = arguments.length > 3 ? arguments[3] : "2036-12-31";
        Path folder = Files.createTempDirectory("duban-killed");
        Run undisturbed = new Run(plan, seed, until, folder.resolve("undisturbed"));
        long began = System.nanoTime();
        undisturbed.start().waitFor();
        long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        System.out.println("undisturbed: " + took + " s, " + undisturbed.course().size() + " acts");
        Run killed = new Run(plan, seed, until, folder.resolve("killed"));
        Random random = new Random();
        for (int kill = 1; kill <= kills; kill++) {
            kill(killed, kill, Math.max(1, took / (kills + 1)), random);
        }
        killed.start().waitFor();
        boolean same = undisturbed.course().equals(killed.course());
        System.out.println("in the end: " + killed.course().size() + " acts, " + (same ? "the same" : "OTHERS"));
        System.out.println("what was printed, and the courses: " + folder);
        System.exit(same ? 0 : 1);
    }

    /** Within so many seconds after it has begun to act. Nothing is proven by a run that has ended by itself. */
    private static void kill(Run run, int number, long within, Random random) throws IOException, InterruptedException {
        Process process = run.start();
        int told = run.told();
        boolean ended = false;
        while (!ended && run.told() == told) {
            ended = process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        if (ended || process.waitFor((long) (random.nextDouble() * 1000 * within), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("it ended by itself before kill " + number + ": give it a later day");
        }
        process.destroyForcibly().waitFor();
        System.out.println("kill " + number + ": " + run.lastTold());
    }

    private record Run(String plan, String seed, String until, Path home) {

        Process start() throws IOException {
            Files.createDirectories(home);
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx900m",
                            "-Dduban.home=" + home,
                            "-cp",
                            System.getProperty("java.class.path"),
                            PROGRAM,
                            "simulate",
                            "--plan=" + plan,
                            "--seed=" + seed,
                            "--until=" + until,
                            "--course=" + home.resolve("course.txt"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(printed().toFile()))
                    .start();
        }

        private Path printed() {
            return home.resolve("printed.txt");
        }

        /** How often it has said how far it is. */
        int told() throws IOException {
            return (int) lines(printed()).stream().filter(Run::isDay).count();
        }

        String lastTold() throws IOException {
            return lines(printed()).stream().filter(Run::isDay).reduce("nothing yet", (earlier, later) -> later);
        }

        private static boolean isDay(String line) {
            return line.startsWith("已到");
        }

        List<String> course() throws IOException {
            return lines(home.resolve("course.txt"));
        }

        private static List<String> lines(Path file) throws IOException {
            File known = file.toFile();
            return known.exists() ? Files.readAllLines(file) : List.of();
        }
    }
}
