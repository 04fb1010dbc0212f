package io.duban.database;

/** A server that somebody else looks after; Duban neither starts nor stops it. */
record GivenServer(String url, String user, String password) implements DatabaseServer {

    @Override
    public void close() {
        // It was running before Duban came and goes on when Duban leaves.
    }

    @Override
    public String toString() {
        return url;
    }
}
