package io.duban.database;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is told of the database where nobody has chosen a language, in a log or on a console: Chinese first, then
 * English.
 */
final class DatabaseWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ENGLISH);
    // Nothing in between: a German system must not turn the first, Chinese text into an English one.
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private DatabaseWords() {}

    /** One line for each language. */
    static List<String> lines(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return LANGUAGES.stream()
                .map(language -> MessageFormat.format(bundle(language).getString(key), texts))
                .toList();
    }

    /** Both languages on one line, as a log wants it. */
    static String line(String key, Object... arguments) {
        return String.join(" / ", lines(key, arguments));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("messages.database", language, EXACT);
    }
}
