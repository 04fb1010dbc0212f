package io.duban.simulation;

import io.duban.shared.BusinessTime;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code simulate} on the command line: simulates, prints what came out, and ends the program with 0 when nothing was
 * found wrong and with 1 when something was.
 */
@Component
@SimulationOnly
class SimulateCommand implements ApplicationRunner {

    static final String COMMAND = "simulate";
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final Simulation simulation;
    private final ReportPrinter printer;
    private final Clock clock;
    private final ConfigurableApplicationContext context;

    SimulateCommand(Simulation simulation, ReportPrinter printer, Clock clock, ConfigurableApplicationContext context) {
        this.simulation = simulation;
        this.printer = printer;
        this.clock = clock;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (arguments.getNonOptionArgs().contains(COMMAND)) {
            ReportPrinter.Outcome outcome = simulate(order(arguments));
            write(outcome.course().lines(), value(arguments, "course", ""));
            int code = outcome.findings().isEmpty() ? 0 : 1;
            System.exit(SpringApplication.exit(context, () -> code));
        }
    }

    private ReportPrinter.Outcome simulate(Order order) {
        long began = System.nanoTime();
        simulation.run(order, new Progress(System.out)::told);
        ReportPrinter.Outcome outcome = printer.outcome();
        printer.print(outcome, System.out, LANGUAGE);
        System.out.println(printer.text(
                "took", LANGUAGE, Duration.ofNanos(System.nanoTime() - began).toSeconds()));
        return outcome;
    }

    /** Says once a month how far it is. */
    private final class Progress {

        private final PrintStream out;
        private @Nullable YearMonth told;

        Progress(PrintStream out) {
            this.out = out;
        }

        boolean told() {
            LocalDate today = BusinessTime.today(clock);
            if (!YearMonth.from(today).equals(told)) {
                told = YearMonth.from(today);
                out.println(printer.text("day", LANGUAGE, today.toString()));
            }
            return true;
        }
    }

    private static void write(List<String> course, String file) throws IOException {
        if (!file.isEmpty()) {
            Files.write(Path.of(file), course);
        }
    }

    private static Order order(ApplicationArguments arguments) {
        return new Order(
                value(arguments, "plan", "plan"),
                LocalDate.parse(value(arguments, "until", "2036-12-31")),
                Long.parseLong(value(arguments, "seed", "1")));
    }

    private static String value(ApplicationArguments arguments, String name, String otherwise) {
        List<String> values = arguments.getOptionValues(name);
        return values == null || values.isEmpty() ? otherwise : values.get(0);
    }
}
