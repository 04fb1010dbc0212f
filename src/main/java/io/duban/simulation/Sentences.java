package io.duban.simulation;

import io.duban.demo.SampleWorld;
import io.duban.ledger.ReadDossier;
import io.duban.ledger.TaskDossier;
import io.duban.ledger.TaskInWords;
import io.duban.shared.StepKey;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.work.Block;
import io.duban.work.Steps;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Holds the one sentence of a task's page against what the engine has open of the task. */
@Component
@SimulationOnly
class Sentences {

    /** 现在由 … 填报年度报告（自 … 起）；同时由 … */
    private static final Pattern WAITING = Pattern.compile("(?:现在|同时)由 [^（]* ([^（ ]+)（自 ");

    private final ReadDossier dossiers;
    private final TaskInWords words;
    private final SampleWorld world;
    private final Steps steps;

    Sentences(ReadDossier dossiers, TaskInWords words, SampleWorld world, Steps steps) {
        this.dossiers = dossiers;
        this.words = words;
        this.world = world;
        this.steps = steps;
    }

    /** What the engine has of one subject: the steps that are open, and the processes that run. */
    record Engine(List<StepKey> open, List<EngineSight.Running> running) {

        /** Nothing of it goes on. */
        boolean isStill() {
            return running.stream().allMatch(EngineSight.Running::isSuspended);
        }

        static Engine of(UUID subject, Collection<EngineSight.OpenTask> open, Collection<EngineSight.Running> running) {
            return new Engine(
                    open.stream()
                            .filter(one -> one.subject().equals(subject))
                            .map(EngineSight.OpenTask::step)
                            .toList(),
                    running.stream()
                            .filter(one -> one.subject().equals(subject))
                            .toList());
        }
    }

    /** What is wrong with the sentence; empty when it says what the engine has. */
    Optional<String> fault(UUID task, Engine engine) {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        TaskDossier dossier = dossiers.of(new TaskId(task), world.reader());
        String sentence = words.of(dossier);
        TreeSet<String> told = new TreeSet<>();
        for (Matcher found = WAITING.matcher(sentence); found.find(); ) {
            told.add(found.group(1));
        }
        TreeSet<String> open = new TreeSet<>();
        engine.open().stream()
                .map(steps::of)
                .filter(step -> step.block().about() == Block.About.TASK)
                .forEach(step -> open.add(step.name(Locale.SIMPLIFIED_CHINESE)));
        boolean isRight = dossier.task().state() == TaskState.SUSPENDED
                ? told.isEmpty() && sentence.contains("中止") && engine.isStill()
                : told.equals(open) && (!open.isEmpty() || isRightAtRest(dossier, sentence, engine));
        return isRight ? Optional.empty() : Optional.of("“" + sentence + "” " + open + " " + engine.running());
    }

    /** Nobody has it: it is over where nothing runs, else the sentence names the day that is waited for. */
    private static boolean isRightAtRest(TaskDossier dossier, String sentence, Engine engine) {
        boolean isOver = dossier.task().state().isEnded();
        if (engine.running().isEmpty() || isOver) {
            return isOver && sentence.startsWith("已于") && rests(engine).allMatch(sentence::contains);
        }
        return rests(engine).findAny().isPresent() && rests(engine).allMatch(sentence::contains);
    }

    private static Stream<String> rests(Engine engine) {
        return engine.running().stream().flatMap(running -> running.rests().stream());
    }
}
