package io.duban.database;

/** Which of the JVMs that run the tests side by side this is: each has a server, or databases, and a folder of its own. */
final class TestFork {

    /** Set by the build; absent where a single JVM runs the tests, as in an IDE. */
    private static final String NUMBER = System.getProperty("duban.test.fork", "1");

    private TestFork() {}

    /** At the end of the name of a folder that only this JVM uses. */
    static String folder(String name) {
        return name + "-" + NUMBER;
    }

    /** At the end of the names of databases that only this JVM uses on a given server; the first uses the given names. */
    static String suffix() {
        return NUMBER.equals("1") ? "" : "_" + NUMBER;
    }
}
