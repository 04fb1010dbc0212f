package io.duban.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The command that runs our own server: loopback only, everything in UTC and utf8mb4, nothing acknowledged before it is
 * on disk.
 */
record ServerProcess(ServerBinaries binaries, DataFolder folder) {

    Process start(int port) throws IOException {
        ProcessBuilder server = binaries.program(binaries.server());
        server.command().addAll(settings(port));
        asRoot().ifPresent(server.command()::add);
        server.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        return server.start();
    }

    private List<String> settings(int port) throws IOException {
        return List.of(
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--datadir=" + folder.databases(),
                "--tmpdir=" + folder.temporary(),
                "--init-file=" + folder.accountScript(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Relative to the data folder: an absolute path may be longer than a socket's name can be.
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M",
                "--skip-name-resolve",
                // Nobody but this machine talks to it, and making a certificate takes up to ten seconds of each start.
                "--skip-ssl");
    }

    /** The server refuses to run as root unless it is told to. */
    static Optional<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? Optional.of("--user=root") : Optional.empty();
    }

    static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /** The port itself when it is free, else another. */
    static int freePort(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException taken) {
            return freePort();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
