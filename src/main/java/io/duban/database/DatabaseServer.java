package io.duban.database;

/**
 * A database server that answers, with the account Duban uses there. Closing it ends only what Duban itself started.
 */
interface DatabaseServer extends AutoCloseable {

    String url();

    String user();

    String password();

    /** It has taken connections for minutes without answering any; only a server of our own can be helped. */
    default void endForItsSilence() {}

    @Override
    void close();
}
