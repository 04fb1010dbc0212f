package io.duban.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another Duban, in a process of its own, that writes, says what it has written, and is gone without a word of goodbye. */
final class KilledDuban {

    static final int ROWS = 50;

    private KilledDuban() {}

    public static void main(String[] arguments) {
        DatabaseServer server = EmbeddedServer.start(Path.of(arguments[0]));
        JdbcClient jdbc = ServerFolder.client(server);
        jdbc.sql("CREATE TABLE acknowledged (number INT PRIMARY KEY)").update();
        for (int number = 1; number <= ROWS; number++) {
            jdbc.sql("INSERT INTO acknowledged VALUES (?)").param(number).update();
        }
        System.out.println("written");
        if (arguments.length > 1) {
            waitToBeKilled();
        }
        Runtime.getRuntime().halt(137);
    }

    private static void waitToBeKilled() {
        try {
            int end = System.in.read();
            System.out.println("input ended with " + end);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Starts it; with {@code staying} it lives on until it is killed or its input ends. */
    static Process start(Path home, boolean staying) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledDuban.class.getName(),
                home.toString()));
        if (staying) {
            command.add("stay");
        }
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static void awaitWritten(Process duban) throws IOException {
        StringBuilder said = new StringBuilder();
        InputStream output = duban.getInputStream();
        while (!said.toString().contains("written")) {
            byte[] some = new byte[1024];
            int count = output.read(some);
            if (count < 0) {
                throw new IllegalStateException("It ended too early and said: " + said);
            }
            said.append(new String(some, 0, count, StandardCharsets.UTF_8));
        }
    }

    static void awaitEnd(Process duban) throws InterruptedException {
        if (!duban.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Process " + duban.pid() + " does not end");
        }
    }
}
