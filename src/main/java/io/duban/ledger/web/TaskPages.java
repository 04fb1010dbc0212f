package io.duban.ledger.web;

import io.duban.journal.JournalEntry.ActorKind;
import io.duban.journal.JournalOf;
import io.duban.ledger.OpenStep;
import io.duban.ledger.ReadDossier;
import io.duban.ledger.ReadTask;
import io.duban.ledger.TaskDossier;
import io.duban.shared.Actor;
import io.duban.shared.StepKey;
import io.duban.supervision.Ladder;
import io.duban.task.TaskId;
import io.duban.work.SendCopy;
import java.util.LinkedHashMap;
import java.util.Map;
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
        model.addAttribute("status", status.of(dossier));
        model.addAttribute("copies", SendCopy.isFor(who));
        model.addAttribute("withLadder", Ladder.isFor(who));
        addJournal(id, null, null, model, who);
        return "ledger/task";
    }

    /** What the reader handed in and can take back as long as nobody acts on it: by the step, each once. */
    private static Map<String, StepKey> handedIn(TaskDossier dossier, Actor.Person who) {
        Map<String, StepKey> found = new LinkedHashMap<>();
        for (OpenStep step : dossier.open()) {
            if (step.handedInBy() != null && who.isOrStandsInFor(step.handedInBy())) {
                found.put(step.handedIn(), step.handedInAt());
            }
        }
        return found;
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
