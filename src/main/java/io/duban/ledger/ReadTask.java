package io.duban.ledger;

import io.duban.shared.Actor;
import io.duban.shared.Id;
import io.duban.shared.Missing;
import io.duban.shared.Subject;
import io.duban.supervision.Light;
import io.duban.supervision.LightChange;
import io.duban.supervision.Lights;
import io.duban.task.ChangeId;
import io.duban.task.Demand;
import io.duban.task.Demands;
import io.duban.task.PhaseChange;
import io.duban.task.ReadChanges;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads single things about one task. A task that the reader may not see does not exist for it. */
@Component
public class ReadTask {

    private static final int CHANGES = 200;

    private final Tasks tasks;
    private final ReadChanges changes;
    private final Demands demands;
    private final Lights lights;
    private final ObjectProvider<ProcessPictures> pictures;

    ReadTask(
            Tasks tasks,
            ReadChanges changes,
            Demands demands,
            Lights lights,
            ObjectProvider<ProcessPictures> pictures) {
        this.tasks = tasks;
        this.changes = changes;
        this.demands = demands;
        this.lights = lights;
        this.pictures = pictures;
    }

    /** Throws {@link Missing} when there is no such task or the reader may not know of it. */
    public Task readable(TaskId id, Actor.Person reader) {
        Task task = tasks.get(id);
        if (!task.isReadableBy(reader)) {
            throw new Missing(id);
        }
        return task;
    }

    /** The subject under which the journal keeps a task that the reader may see. */
    public Subject journalled(TaskId id, Actor.Person reader) {
        return Subject.of(Subject.Kind.TASK, readable(id, reader).id());
    }

    /** The drawn processes of a task that the reader may see, in the language of the request. */
    public List<ProcessPictures.Picture> pictures(TaskId id, Actor.Person reader) {
        return pictures(readable(id, reader).id());
    }

    /** The drawn process of a change request whose task the reader may see. */
    public List<ProcessPictures.Picture> pictures(ChangeId id, Actor.Person reader) {
        return pictures(changes.of(id, reader).id());
    }

    private List<ProcessPictures.Picture> pictures(Id shown) {
        ProcessPictures drawings = pictures.getIfAvailable();
        return drawings == null ? List.of() : drawings.of(shown.toString(), LocaleContextHolder.getLocale());
    }

    /** What the task asks for now. */
    Demand demand(Task task) {
        return demands.of(task);
    }

    /** The light that a task has now; null before it has one. */
    @Nullable
    Light light(TaskId id) {
        return lights.of(List.of(id)).get(id);
    }

    /** How the light of a task that the reader may see changed, the newest change first. */
    public List<LightChange> lightChanges(TaskId id, Actor.Person reader) {
        return lights.changes(readable(id, reader).id(), CHANGES);
    }

    /** Where a task that the reader may see stood since it was issued, the newest first. */
    public List<PhaseChange> phaseChanges(TaskId id, Actor.Person reader) {
        return tasks.phases(readable(id, reader).id(), CHANGES);
    }
}
