package io.duban.simulation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.duban.simulation.SimulationMapper.Taken;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints what a simulation came to. */
@Component
@SimulationOnly
class ReportPrinter {

    private final EngineSight engine;
    private final SimulationMapper mapper;
    private final Course course;
    private final Aftermath aftermath;
    private final MessageSource messages;

    ReportPrinter(
            EngineSight engine, SimulationMapper mapper, Course course, Aftermath aftermath, MessageSource messages) {
        this.engine = engine;
        this.mapper = mapper;
        this.course = course;
        this.aftermath = aftermath;
        this.messages = messages;
    }

    /** How often each drawn path was taken, what was found, and the course of all acts. */
    record Outcome(Map<EngineSight.Path, Long> paths, List<Finding> findings, Course.Told course) {

        long neverTaken() {
            return paths.values().stream().filter(count -> count == 0).count();
        }
    }

    Outcome outcome() {
        Map<EngineSight.Path, Long> taken = mapper.taken().stream()
                .collect(toMap(one -> new EngineSight.Path(one.model(), one.version(), one.element()), Taken::taken));
        Map<EngineSight.Path, Long> paths = new LinkedHashMap<>();
        engine.drawn().forEach(path -> paths.put(path, taken.getOrDefault(path, 0L)));
        return new Outcome(paths, mapper.findings(), course.tell());
    }

    void print(Outcome outcome, PrintStream out, Locale language) {
        out.println(text("begun", language));
        engine.begun().forEach((year, counts) -> out.println("  " + year + " " + counts));
        out.println(text("acts", language));
        outcome.course().byYear().forEach((year, counts) -> out.println("  " + year + " " + words(counts, language)));
        out.println(text("paths", language));
        outcome.paths()
                .forEach((path, count) -> out.printf(
                        "  %-18s %-40s %d%s%n",
                        path.model(), path.element(), count, count == 0 ? "  <-- " + text("never", language) : ""));
        out.println(text(
                "neverTaken", language, outcome.neverTaken(), outcome.paths().size()));
        out.println(text(
                "open", language, engine.openTasks().size(), engine.running().size()));
        out.println(text("tasks", language, states(language)));
        findings(outcome.findings(), out, language);
        out.println(text(
                "course",
                language,
                outcome.course().lines().size(),
                outcome.course().hash()));
    }

    private void findings(List<Finding> findings, PrintStream out, Locale language) {
        out.println(findings.isEmpty() ? text("sound", language) : text("findings", language, findings.size()));
        findings.forEach(one -> out.println(" - " + one.day() + " "
                + messages.getMessage("simulation.finding." + one.kind(), null, language) + " " + one.about() + " "
                + one.words()));
    }

    private String states(Locale language) {
        return aftermath.states().entrySet().stream()
                .map(state -> messages.getMessage("enum.TaskState." + state.getKey(), null, language) + " "
                        + state.getValue())
                .collect(joining(", "));
    }

    private String words(Map<String, Long> counts, Locale language) {
        return counts.entrySet().stream()
                .map(act -> messages.getMessage("act." + act.getKey(), null, language) + " " + act.getValue())
                .collect(joining(", "));
    }

    String text(String key, Locale language, Object... arguments) {
        return messages.getMessage("simulation.report." + key, arguments, language);
    }
}
