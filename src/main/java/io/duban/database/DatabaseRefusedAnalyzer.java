package io.duban.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words, Chinese first, why Duban did not start on this database and what to do. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefused refused) {
        return analysis(refused, rootFailure);
    }

    static FailureAnalysis analysis(DatabaseRefused refused, Throwable failure) {
        return new FailureAnalysis(words(refused.key(), refused), words(refused.key() + ".action", refused), failure);
    }

    private static String words(String key, DatabaseRefused refused) {
        return String.join(
                System.lineSeparator(),
                DatabaseWords.lines(key, refused.arguments().toArray()));
    }
}
