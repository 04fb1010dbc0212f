package io.duban.intake;

import io.duban.reading.evaluation.Evaluation;
import io.duban.reading.evaluation.Score;
import io.duban.reading.evaluation.Scores;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * {@code evaluate-intake FOLDER} on the command line: reads every document of a folder, and prints how well that agrees
 * with the labels beside them. It needs no database and starts nothing.
 */
public final class EvaluateIntake {

    private static final String COMMAND = "evaluate-intake";
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final PrintStream out;

    EvaluateIntake(PrintStream out) {
        this.out = out;
        messages.setBasename("messages/intake");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    public static boolean isMeant(String... arguments) {
        return List.of(arguments).contains(COMMAND);
    }

    /** 0 when all documents were read; 1 when one was refused; 2 when no folder of documents was given. */
    public static int run(String... arguments) {
        return new EvaluateIntake(System.out).evaluate(arguments);
    }

    int evaluate(String... arguments) {
        List<String> words = List.of(arguments);
        int folder = words.indexOf(COMMAND) + 1;
        if (folder >= words.size() || !Files.isDirectory(Path.of(words.get(folder), "text"))) {
            out.println(message("intake.evaluation.usage"));
            return 2;
        }
        Evaluation evaluation = Evaluation.of(Path.of(words.get(folder)));
        out.println(message("intake.evaluation.columns"));
        evaluation.documents().forEach(this::print);
        print(message("intake.evaluation.total"), Optional.of(evaluation.total()));
        return evaluation.documents().values().stream().allMatch(Optional::isPresent) ? 0 : 1;
    }

    private void print(String name, Optional<Scores> scores) {
        out.println(scores.map(found -> "%-36s %s  %s  %s  %s"
                        .formatted(
                                name,
                                line(found.tasks()),
                                line(found.units()),
                                line(found.deadlines()),
                                line(found.targets())))
                .orElseGet(() -> "%-36s %s".formatted(name, message("intake.evaluation.refused"))));
    }

    private static String line(Score score) {
        return String.format(Locale.ROOT, "%.3f/%.3f/%.3f", score.precision(), score.recall(), score.f1());
    }

    private String message(String key) {
        return messages.getMessage(key, new Object[0], LANGUAGE);
    }
}
