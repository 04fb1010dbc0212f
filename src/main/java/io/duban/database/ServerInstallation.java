package io.duban.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Makes a new server's system tables, once in the life of a data folder. */
record ServerInstallation(ServerBinaries binaries, DataFolder folder) {

    /**
     * Installs beside the final place and moves it there when it is complete, so that a start that was killed half-way
     * leaves nothing that looks like data.
     */
    void ifMissing() throws IOException, InterruptedException {
        Path databases = folder.databases();
        if (Files.isDirectory(databases) && !isEmpty(databases)) {
            return;
        }
        Path beside = databases.resolveSibling("mariadb.new");
        FileSystemUtils.deleteRecursively(beside);
        OwnerOnly.folder(beside);
        install(beside);
        Files.deleteIfExists(databases);
        Files.move(beside, databases, StandardCopyOption.ATOMIC_MOVE);
    }

    private void install(Path target) throws IOException, InterruptedException {
        ProcessBuilder installer = binaries.program(binaries.installer());
        installer.command().add("--datadir=" + target);
        if (!ServerProcess.isWindows()) {
            installer.command().add(1, "--no-defaults");
            installer.command().add("--basedir=" + binaries.base());
            installer.command().add("--force");
            installer.command().add("--skip-name-resolve");
            installer.command().add("--skip-test-db");
            ServerProcess.asRoot().ifPresent(installer.command()::add);
        }
        installer.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        int code = installer.start().waitFor();
        if (code != 0) {
            throw new DatabaseRefused("database.refused.install", code, folder.log());
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
