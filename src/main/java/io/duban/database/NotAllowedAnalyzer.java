package io.duban.database;

import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that the account may not create or change tables, which is all that Flyway does. */
class NotAllowedAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    // No right on the database, on the table, on a column, a special right missing.
    private static final Set<Integer> NOT_ALLOWED = Set.of(1044, 1142, 1143, 1227);

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FlywayException failure) {
        SQLException cause = findCause(failure, SQLException.class);
        if (cause == null || !NOT_ALLOWED.contains(cause.getErrorCode())) {
            return null;
        }
        String message = String.valueOf(cause.getMessage());
        return DatabaseRefusedAnalyzer.analysis(
                new DatabaseRefused(cause, "database.refused.rights", message), rootFailure);
    }
}
