package io.duban.database;

import java.util.List;

/** What our own server runs by itself at each start: one database, one account with a password, nobody else. */
final class AccountScript {

    private AccountScript() {}

    static String of(ServerConsole console, List<String> preparations) {
        String account = "'" + ServerConsole.ACCOUNT + "'@'127.0.0.1'";
        String own = String.join(
                ";\n",
                "CREATE DATABASE IF NOT EXISTS " + ServerConsole.DATABASE
                        + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
                "CREATE USER IF NOT EXISTS " + account,
                "ALTER USER " + account + " IDENTIFIED BY '" + console.password() + "'",
                "GRANT ALL PRIVILEGES ON " + ServerConsole.DATABASE + ".* TO " + account,
                "GRANT SHUTDOWN ON *.* TO " + account,
                "DROP USER IF EXISTS ''@'localhost'",
                "");
        return preparations.isEmpty() ? own : own + String.join(";\n", preparations) + ";\n";
    }
}
