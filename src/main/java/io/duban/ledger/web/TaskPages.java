package io.duban.ledger.web;

import static java.util.stream.Collectors.toSet;

import io.duban.journal.JournalEntry.ActorKind;
import io.duban.journal.JournalOf;
import io.duban.ledger.OpenStep;
import io.duban.ledger.ReadDossier;
import io.duban.ledger.ReadTask;
import io.duban.ledger.TaskDossier;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.supervision.Ladder;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.work.AddCoHandler;
import io.duban.work.Block;
import io.duban.work.OpenItems;
import io.duban.work.SendCopy;
import io.duban.worklist.DeskItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where does this task stand, and why? */
@Controller
class TaskPages {

    private final ReadTask readTask;
    private final ReadDossier readDossier;
    private final JournalOf journal;
    private final StatusWords status;

    TaskPages(ReadTask readTask, ReadDossier readDossier, JournalOf journal, StatusWords status) {
        this.readTask = readTask;
        this.readDossier = readDossier;
        this.journal = journal;
        this.status = status;
    }

    @GetMapping("/tasks/{id}")
    String task(@PathVariable TaskId id, Model model, Actor.Person who) {
        TaskDossier dossier = readDossier.of(id, who);
        model.addAttribute("d", dossier);
        model.addAttribute("lightChanges", readTask.lightChanges(id, who));
        model.addAttribute("phaseChanges", readTask.phaseChanges(id, who));
        model.addAttribute("task", dossier.task());
        model.addAttribute("handedIn", handedIn(dossier, who));
        model.addAttribute("overseen", overseen(dossier, who));
        model.addAttribute("status", status.of(dossier));
        model.addAttribute("copies", SendCopy.isFor(who));
        model.addAttribute("withLadder", Ladder.isFor(who));
        model.addAttribute("lists", TaskList.files(dossier));
        addJournal(id, null, null, model, who);
        return "ledger/task";
    }

    /** What the reader handed in and can take back as long as nobody acts on it: by the step, each once. */
    private static Map<String, StepKey> handedIn(TaskDossier dossier, Actor.Person who) {
        Map<String, StepKey> found = new LinkedHashMap<>();
        for (OpenStep step : doable(dossier)) {
            if (step.handedInBy() != null && who.isOrStandsInFor(step.handedInBy())) {
                found.put(step.handedIn(), step.handedInAt());
            }
        }
        return found;
    }

    /** The steps of others to which the reader can add somebody; the own ones lead there from their pages. */
    private static List<OpenStep> overseen(TaskDossier dossier, Actor.Person who) {
        Task task = dossier.task();
        OpenItems.Office office = new OpenItems.Office(task.officeUnitId(), overseers(task));
        Set<String> own = dossier.actions().stream().map(DeskItem::id).collect(toSet());
        return doable(dossier).stream()
                .filter(step -> step.block().about() == Block.About.TASK && !own.contains(step.id()))
                .filter(step -> AddCoHandler.oversees(step.unitId(), office, who))
                .toList();
    }

    /** A step of a task that stands still is open, yet nobody can do anything with it. */
    private static List<OpenStep> doable(TaskDossier dossier) {
        return dossier.task().course().goesOn() ? dossier.open() : List.of();
    }

    private static List<Role> overseers(Task task) {
        return Stream.of(Role.OFFICE_STAFF, Role.OFFICE_HEAD)
                .flatMap(role -> task.oversight().overseers(role).stream())
                .distinct()
                .toList();
    }

    /** Further entries of the task's journal. */
    @GetMapping("/tasks/{id}/journal")
    String journal(
            @PathVariable TaskId id,
            @RequestParam(required = false) @Nullable ActorKind by,
            @RequestParam(required = false) @Nullable Integer after,
            Model model,
            Actor.Person who) {
        model.addAttribute("task", readTask.readable(id, who));
        addJournal(id, by, after, model, who);
        return "ledger/task-journal";
    }

    private void addJournal(TaskId id, @Nullable ActorKind by, @Nullable Integer after, Model model, Actor.Person who) {
        model.addAttribute("by", by);
        model.addAttribute("kinds", ActorKind.values());
        model.addAttribute("entries", journal.folded(readTask.journalled(id, who), by, after));
    }
}
