package io.duban.database;

import java.nio.file.Path;

/** Where an unpacked MariaDB server lies, and the variable that tells it where its libraries are. */
record ServerBinaries(Path base, Path server, Path installer, String librariesVariable, Path libraries) {

    /** The command line of one of its programs, ready to be given arguments. */
    ProcessBuilder program(Path executable) {
        ProcessBuilder program = new ProcessBuilder(executable.toString());
        program.environment().put(librariesVariable, libraries.toString());
        program.directory(base.toFile());
        program.redirectErrorStream(true);
        return program;
    }
}
