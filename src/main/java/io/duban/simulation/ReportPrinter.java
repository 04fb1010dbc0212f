package io.duban.simulation;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prints what came out of a simulation. */
@Component
@SimulationOnly
class ReportPrinter {

    private final EngineSight engine;
    private final SimulationMapper mapper;
    private final Course course;

    ReportPrinter(EngineSight engine, SimulationMapper mapper, Course course) {
        this.engine = engine;
        this.mapper = mapper;
        this.course = course;
    }

    /** What a run came to: how often each drawn path was taken, what was found, and the course of all acts. */
    record Outcome(Map<EngineSight.Path, Long> paths, List<Finding> findings, Course.Told course) {

        List<EngineSight.Path> neverTaken() {
            return paths.entrySet().stream()
                    .filter(path -> path.getValue() == 0)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    Outcome outcome() {
        Map<EngineSight.Path, Long> taken = mapper.taken().stream()
                .collect(Collectors.toMap(
                        one -> new EngineSight.Path(one.model(), one.version(), one.element()),
                        SimulationMapper.Taken::taken));
        Map<EngineSight.Path, Long> paths = new java.util.LinkedHashMap<>();
        engine.drawn().forEach(path -> paths.put(path, taken.getOrDefault(path, 0L)));
        return new Outcome(paths, mapper.findings(), course.tell());
    }

    void print(Outcome outcome, PrintStream out) {
        out.println("Processes begun, by year");
        engine.begun().forEach((year, counts) -> out.println("  " + year + " " + counts));
        out.println("Acts, by year");
        outcome.course().byYear().forEach((year, counts) -> out.println("  " + year + " " + counts));
        out.println("How often each drawn path was taken");
        outcome.paths()
                .forEach((path, count) -> out.printf(
                        "  %-18s %-40s %s%n", path.model(), path.element(), count == 0 ? "0  <-- never" : count));
        out.println("Findings: " + outcome.findings().size());
        outcome.findings()
                .forEach(one ->
                        out.println("  " + one.day() + " " + one.kind() + " " + one.about() + ": " + one.words()));
        out.println("Never taken: " + outcome.neverTaken().size());
        out.println("Course of all acts: " + outcome.course().hash() + " ("
                + outcome.course().lines().size() + " acts)");
    }
}
