package io.duban.supervision;

import io.duban.report.OpenFindings;
import io.duban.shared.Visibility;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whoever decides on a task's end what was found wrong about it and is not written off. */
@Component
class FindingsForCompletion implements OpenFindings {

    private static final Visibility ALL = new Visibility(true, Set.of(), Set.of());

    private final Rectifications rectifications;

    FindingsForCompletion(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public List<String> ofTask(TaskId task) {
        return rectifications.ofTask(task, ALL).stream()
                .filter(one -> one.state().open())
                .map(one -> one.text().problem())
                .toList();
    }
}
