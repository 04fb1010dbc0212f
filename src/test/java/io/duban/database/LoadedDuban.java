package io.duban.database;

import io.duban.Application;
import io.duban.organization.ChangePassword;
import io.duban.organization.Newcomers;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** A whole Duban in a process of its own, with an office and some units in it, that can be killed and started again. */
final class LoadedDuban {

    static final String PASSWORD = "一行白鹭上青天2020";

    private static final int UNITS = 3;

    private final Path home;
    private final int port;
    private Process process;

    LoadedDuban(Path home) throws IOException {
        this.home = home.toAbsolutePath();
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** Whoever works with it: account and unit; the first is the office's staff, the second its head, the others officers. */
    record Member(String account, String unit) {}

    public static void main(String[] arguments) throws IOException {
        Path members = Path.of(arguments[0]);
        ApplicationContext context = SpringApplication.run(Application.class);
        if (!Files.exists(members)) {
            List<String> lines = new ArrayList<>();
            Newcomers newcomers = new Newcomers(context);
            UnitId office = newcomers.unit();
            lines.add(member(context, office, Role.OFFICE_STAFF));
            lines.add(member(context, office, Role.OFFICE_HEAD));
            for (int unit = 0; unit < UNITS; unit++) {
                lines.add(member(context, newcomers.unit(), Role.OFFICER));
            }
            Files.write(members, lines);
        }
    }

    private static String member(ApplicationContext context, UnitId unit, Role role) {
        Newcomers newcomers = new Newcomers(context);
        PersonId person = newcomers.personWith(unit, role);
        context.getBean(ChangePassword.class)
                .change(Newcomers.PASSWORD, PASSWORD, newcomers.actor(person), Newcomers.HERE);
        return newcomers.account(person) + " " + unit;
    }

    int port() {
        return port;
    }

    void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dduban.home=" + home,
                        "-Dduban.demo=false",
                        "-Dduban.sign-in.bcrypt-strength=4",
                        "-Dserver.port=" + port,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadedDuban.class.getName(),
                        members().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("duban.log").toFile()))
                .start();
    }

    /** Gone without a word of goodbye; its database server stays behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void killDatabase() throws IOException {
        ProcessHandle.of(Long.parseLong(note()[1])).ifPresent(ProcessHandle::destroyForcibly);
    }

    DatabaseServer database() throws IOException {
        String password = Files.readString(home.resolve("mariadb.password")).strip();
        String url = new ServerConsole(Integer.parseInt(note()[0]), password).url();
        return new GivenServer(url, ServerConsole.ACCOUNT, password);
    }

    List<Member> people() throws IOException {
        return Files.readAllLines(members()).stream()
                .map(line -> new Member(line.split(" ")[0], line.split(" ")[1]))
                .toList();
    }

    boolean isPrepared() {
        return Files.exists(members());
    }

    private Path members() {
        return home.resolve("members.txt");
    }

    private String[] note() throws IOException {
        return Files.readString(home.resolve("mariadb.running")).strip().split(" ");
    }
}
