package io.duban.database;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words, Chinese first, why Duban did not start on this database and what to do. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ENGLISH);
    // Nothing in between: a German system must not turn the first, Chinese text into an English one.
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefused refused) {
        return analysis(refused, rootFailure);
    }

    static FailureAnalysis analysis(DatabaseRefused refused, Throwable failure) {
        return new FailureAnalysis(
                inAllLanguages(refused.key(), refused), inAllLanguages(refused.key() + ".action", refused), failure);
    }

    private static String inAllLanguages(String key, DatabaseRefused refused) {
        Object[] arguments = refused.arguments().stream().map(String::valueOf).toArray();
        return String.join(
                System.lineSeparator(),
                LANGUAGES.stream()
                        .map(language -> MessageFormat.format(texts(language).getString(key), arguments))
                        .toList());
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("messages.database", language, EXACT);
    }
}
