package io.duban.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
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
        if (ServerProcess.isWindows()) {
            installer.command().add("--datadir=" + target);
        } else {
            installer.directory(folder.home().toFile());
            installer.command().addAll(unixArguments(target));
        }
        installer.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        int code = installer.start().waitFor();
        if (code != 0) {
            throw new DatabaseRefused("database.refused.install", code, folder.log());
        }
    }

    private List<String> unixArguments(Path target) {
        List<String> arguments = new ArrayList<>(List.of(
                "--no-defaults",
                "--datadir=" + fromHome(target),
                "--basedir=" + fromHome(binaries.base()),
                "--force",
                "--skip-name-resolve",
                "--skip-test-db"));
        ServerProcess.asRoot().ifPresent(arguments::add);
        return arguments;
    }

    /** The installer is a shell script that breaks at a space, and a home folder may have one in its name. */
    private String fromHome(Path path) {
        return "./" + folder.home().relativize(path);
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
