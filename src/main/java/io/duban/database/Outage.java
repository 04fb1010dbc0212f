package io.duban.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells whether something failed because the database was not there, whatever libraries have wrapped around it. */
public final class Outage {

    // Shutting down, connection killed, statement cut off by the shutdown, read only while another server takes over,
    // no room left.
    private static final Set<Integer> UNUSABLE = Set.of(1021, 1053, 1114, 1152, 1290, 1836, 1927, 3032);
    private static final String CONNECTION = "08";
    // The pool gives no state for a connection that it took back while it was being used, and where a batch breaks off,
    // the driver says only that it cannot empty a statement that it has closed itself.
    private static final Set<String> CLOSED_MEANWHILE =
            Set.of("Connection is closed", "No operations allowed after statement closed.");

    private Outage() {}

    /** Looks through every cause, also what a failed rollback has laid over it or added to it. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        return isCauseOf(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isCauseOf(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (failure instanceof SQLException sql && isOutage(sql)) {
            return true;
        }
        if (failure instanceof TransactionSystemException laidOver
                && isCauseOf(laidOver.getApplicationException(), seen)) {
            return true;
        }
        return isCauseOf(failure.getCause(), seen)
                || Arrays.stream(failure.getSuppressed()).anyMatch(added -> isCauseOf(added, seen));
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || (state != null && state.startsWith(CONNECTION))
                || CLOSED_MEANWHILE.contains(String.valueOf(failure.getMessage()))
                || UNUSABLE.contains(failure.getErrorCode());
    }
}
