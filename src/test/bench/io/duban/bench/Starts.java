package io.duban.bench;

import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long Duban takes to start, first and again, and what memory its JVM holds, idle and under many connections. */
public final class Starts {

    private static final int CONNECTIONS = 300;
    private static final int PORT = 8377;
    private static final long LONGEST_START_NANOS = Duration.ofMinutes(3).toNanos();
    private static final double GOAL_SECOND_START = 10;
    private static final long GOAL_IDLE = 400;
    private static final long GOAL_LOADED = 700;

    private Starts() {}

    /** Parameter, optional: seconds under load (20). Needs the jar and its server, see the README. */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("benchmark", "starts");
        String classPath = jars(folder);
        Process first = start(folder, classPath);
        row.put("first start, s", awaited());
        stop(first);
        Path archive = folder.resolve("duban.jsa");
        start(folder, classPath, "-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh")
                .waitFor();
        Process archived = start(folder, classPath, "-XX:SharedArchiveFile=" + archive);
        row.put("with a class archive, s", awaited());
        stop(archived);
        Process second = start(folder, classPath);
        row.put("second start, s", awaited());
        LockSupport.parkNanos(Duration.ofSeconds(10).toNanos());
        row.put("idle, MB", resident(second));
        row.put("under %d connections, MB".formatted(CONNECTIONS), loaded(second, seconds));
        row.put("afterwards, MB", resident(second));
        stop(second);
        put(row, String.join(" ", arguments));
        System.exit(0);
    }

    /** As the README starts it, with the settings of the JVM that it names. */
    private static Process start(Path home, String classPath, String... settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(List.of(settings));
        command.add("-Dduban.home=" + home.toAbsolutePath());
        command.add("-Dduban.demo=false");
        command.add("-Dserver.port=" + PORT);
        command.addAll(List.of("-cp", classPath, "io.duban.Application"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("duban.log").toFile()))
                .start();
    }

    /** The class path of what is delivered, of jars only: an archive holds no class of a folder. */
    private static String jars(Path folder) throws IOException {
        Path own = Path.of("target", "classes");
        Path jar = folder.resolve("duban.jar");
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(own.relativize(file).toString()));
                Files.copy(file, packed);
            }
        }
        return Stream.concat(
                        Stream.of(jar.toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> entry.endsWith(".jar")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Seconds until the sign-in page is answered. */
    private static double awaited() throws InterruptedException {
        long began = System.nanoTime();
        while (!answers()) {
            if (System.nanoTime() - began > LONGEST_START_NANOS) {
                throw new IllegalStateException("Duban did not start");
            }
            LockSupport.parkNanos(50_000_000);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static boolean answers() throws InterruptedException {
        try {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/sign-in"))
                    .build();
            return HttpClient.newHttpClient()
                            .send(page, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor(1, TimeUnit.MINUTES);
    }

    /** What the system says that the process holds, in megabytes. */
    private static long resident(Process process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The most that was held while so many connections asked for pages. */
    private static long loaded(Process process, int seconds) throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Thread> readers = new ArrayList<>();
        for (int reader = 0; reader < CONNECTIONS; reader++) {
            Thread one = new Thread(() -> ask(until), "reader");
            one.start();
            readers.add(one);
        }
        long most = 0;
        while (System.nanoTime() < until) {
            most = Math.max(most, resident(process));
            LockSupport.parkNanos(100_000_000);
        }
        for (Thread one : readers) {
            one.join();
        }
        return most;
    }

    private static void ask(long until) {
        byte[] request = ("GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1:" + PORT + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        while (System.nanoTime() < until) {
            try (Socket socket = new Socket("127.0.0.1", PORT)) {
                socket.getOutputStream().write(request);
                socket.getInputStream().readAllBytes();
            } catch (IOException refused) {
                // The server may close what it has no room for; the reader comes again.
                LockSupport.parkNanos(10_000_000);
            }
        }
    }

    private static void put(Map<String, Object> row, String arguments) throws IOException {
        StringBuilder table = new StringBuilder("| | |\n|---|---|\n");
        row.entrySet().stream()
                .skip(1)
                .forEach(entry -> table.append("| %s | %s |%n"
                        .formatted(
                                entry.getKey(),
                                entry.getValue() instanceof Double value ? "%.1f".formatted(value) : entry.getValue())));
        double second = (double) row.get("second start, s");
        double archived = (double) row.get("with a class archive, s");
        long idle = (long) row.get("idle, MB");
        long loaded = (long) row.get("under %d connections, MB".formatted(CONNECTIONS));
        String text =
                """
                From the start of the process to the first sign-in page, on an empty database and again on the one that it left,
                once with an archive of the classes as the README makes it;
                the resident memory of the JVM (at most 512 MB of heap), without that of the database server. Under load three
                hundred connections ask for the sign-in page again and again.

                """
                        + BenchDocument.circumstances("Starts", arguments, "11.4")
                        + table + "\n"
                        + BenchDocument.goals(BenchDocument.goal(
                                        "second start",
                                        "below %.0f s".formatted(GOAL_SECOND_START),
                                        "%.1f s".formatted(second),
                                        second < GOAL_SECOND_START)
                                + BenchDocument.goal(
                                        "the same with a class archive",
                                        "below %.0f s".formatted(GOAL_SECOND_START),
                                        "%.1f s".formatted(archived),
                                        archived < GOAL_SECOND_START)
                                + BenchDocument.goal(
                                        "idle", "below %d MB".formatted(GOAL_IDLE), idle + " MB", idle < GOAL_IDLE)
                                + BenchDocument.goal(
                                        "under %d connections".formatted(CONNECTIONS),
                                        "at most %d MB".formatted(GOAL_LOADED),
                                        loaded + " MB",
                                        loaded <= GOAL_LOADED));
        new BenchDocument(Path.of("docs")).put("Start and memory", text, List.of(row));
    }
}
