package io.duban.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder Duban keeps its data in, held by one Duban at a time. Nothing in it is ever deleted except files that hold
 * no data: a half-made installation, the account script, the note of a running server.
 */
final class DataFolder implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;
    private static final Pattern PASSWORD = Pattern.compile("[0-9a-f]{" + 2 * PASSWORD_BYTES + "}");

    private final Path home;
    private final FileChannel channel;

    private DataFolder(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /** Refuses a folder that another living Duban holds. */
    static DataFolder hold(Path home) throws IOException {
        Path absolute = home.toAbsolutePath().normalize();
        OwnerOnly.folder(absolute);
        FileChannel channel =
                FileChannel.open(absolute.resolve("duban.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new DatabaseRefused("database.refused.folderInUse", absolute);
        }
        return new DataFolder(absolute, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    Path home() {
        return home;
    }

    Path databases() {
        return home.resolve("mariadb");
    }

    Path server() {
        return home.resolve("server");
    }

    Path log() {
        return home.resolve("mariadb.log");
    }

    Path accountScript() {
        return home.resolve("mariadb.account.sql");
    }

    Path temporary() throws IOException {
        Path folder = home.resolve("tmp");
        OwnerOnly.folder(folder);
        return folder;
    }

    /** The server's password, made at the first start and known to nobody but this folder's owner. */
    String password() throws IOException {
        Path file = home.resolve("mariadb.password");
        String known = Files.exists(file)
                ? Files.readString(file, StandardCharsets.UTF_8).strip()
                : "";
        // The account gets whatever stands here, so an emptied or edited file must not weaken it.
        if (PASSWORD.matcher(known).matches()) {
            return known;
        }
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        OwnerOnly.write(file, password);
        return password;
    }

    void note(RunningServer server) throws IOException {
        OwnerOnly.write(noteFile(), server.port() + " " + server.pid());
    }

    void forgetNote() throws IOException {
        Files.deleteIfExists(noteFile());
    }

    /** The server noted by the last Duban on this folder, unless that one stopped it. */
    Optional<RunningServer> noted() throws IOException {
        if (!Files.exists(noteFile())) {
            return Optional.empty();
        }
        List<String> words = List.of(
                Files.readString(noteFile(), StandardCharsets.UTF_8).strip().split(" ", -1));
        return Optional.of(new RunningServer(Integer.parseInt(words.get(0)), Long.parseLong(words.get(1))));
    }

    private Path noteFile() {
        return home.resolve("mariadb.running");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** A server process and the loopback port it listens on. */
    record RunningServer(int port, long pid) {}
}
