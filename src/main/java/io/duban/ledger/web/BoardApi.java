package io.duban.ledger.web;

import io.duban.journal.JournalEntry.ActorKind;
import io.duban.journal.JournalOf;
import io.duban.journal.web.json.EntryJson;
import io.duban.ledger.Board;
import io.duban.ledger.BoardTask;
import io.duban.ledger.ReadDossier;
import io.duban.ledger.ReadTask;
import io.duban.ledger.TaskDossier;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.VersionOf;
import io.duban.shared.Versioned;
import io.duban.supervision.Light;
import io.duban.task.TaskId;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board and the task page as JSON. */
@RestController
@RequestMapping("/api")
@Tag(name = "tasks")
class BoardApi {

    private final Board board;
    private final ReadTask readTask;
    private final ReadDossier readDossier;
    private final JournalOf journal;
    private final StatusWords status;

    BoardApi(Board board, ReadTask readTask, ReadDossier readDossier, JournalOf journal, StatusWords status) {
        this.board = board;
        this.readTask = readTask;
        this.readDossier = readDossier;
        this.journal = journal;
        this.status = status;
    }

    /** The tasks that the caller may see, sorted and filtered as on the board. */
    @GetMapping("/tasks")
    Slice<Lit> tasks(@ParameterObject BoardForm form, @ParameterObject Paging paging, Actor.Person who) {
        Slice<BoardTask> slice = board.tasks(form.filter(), paging, who);
        Map<TaskId, Light> lights = board.lights(slice.rows());
        return slice.map(task -> Lit.of(task, lights.get(task.id())));
    }

    @GetMapping("/board/sections")
    List<SectionJson> sections(@ParameterObject SectionsQuery query, Actor.Person who) {
        return board.sections(query.filter(), who).stream().map(SectionJson::of).toList();
    }

    @GetMapping("/board/punctuality")
    List<PunctualityJson> punctuality(@RequestParam(required = false) @Nullable PlanId plan, Actor.Person who) {
        return board.punctuality(plan, who).stream().map(PunctualityJson::of).toList();
    }

    /** What the counts of punctuality and burden are made of, by due day. */
    @GetMapping("/board/punctuality/steps")
    Slice<OwedStepJson> owed(@ParameterObject OwedForm form, @ParameterObject Paging paging, Actor.Person who) {
        return board.owed(form.filter(), paging, who).map(OwedStepJson::of);
    }

    @VersionOf(VersionOf.Thing.TASK)
    @GetMapping("/tasks/{id}")
    Described task(@PathVariable TaskId id, Actor.Person who) {
        TaskDossier dossier = readDossier.of(id, who);
        return new Described(status.of(dossier), DossierJson.of(dossier));
    }

    /** The drawn processes with the positions in them, the outermost first. */
    @GetMapping("/tasks/{id}/process")
    List<PictureJson> process(@PathVariable TaskId id, Actor.Person who) {
        return readTask.pictures(id, who).stream().map(PictureJson::of).toList();
    }

    /** How its light changed, the newest first, at most 200. */
    @GetMapping("/tasks/{id}/lights")
    List<LightChangeJson> lights(@PathVariable TaskId id, Actor.Person who) {
        return readTask.lightChanges(id, who).stream().map(LightChangeJson::of).toList();
    }

    /** Where it stood since it was issued, the newest first, at most 200. */
    @GetMapping("/tasks/{id}/phases")
    List<PhaseChangeJson> phases(@PathVariable TaskId id, Actor.Person who) {
        return readTask.phaseChanges(id, who).stream().map(PhaseChangeJson::of).toList();
    }

    /** Newest first; {@code by} is PERSON or TIMER, none for all. */
    @GetMapping("/tasks/{id}/journal")
    Slice<EntryJson> journal(
            @PathVariable TaskId id,
            @RequestParam(required = false) @Nullable ActorKind by,
            @ParameterObject Paging paging,
            Actor.Person who) {
        return journal.subject(readTask.journalled(id, who), by, paging).map(EntryJson::of);
    }

    /** A task with its light. */
    record Lit(BoardTaskJson task, @Nullable LightJson light) {

        static Lit of(BoardTask task, @Nullable Light light) {
            return new Lit(BoardTaskJson.of(task), light == null ? null : LightJson.of(light));
        }
    }

    /** Everything about a task, with its status in one sentence in the language of the request. */
    record Described(String status, DossierJson dossier) implements Versioned {

        @Override
        public int inVersion() {
            return dossier.task().version();
        }
    }
}
