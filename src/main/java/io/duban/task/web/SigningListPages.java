package io.duban.task.web;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;

import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.duban.task.SignFor;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that waits for the signature of one of my units, to be signed for at once. */
@Controller
@RequestMapping("/tasks/signing")
class SigningListPages {

    private static final int PAGE = 50;

    private final Tasks tasks;
    private final Units units;
    private final SigningActs acts;

    SigningListPages(Tasks tasks, Units units, SigningActs acts) {
        this.tasks = tasks;
        this.units = units;
        this.acts = acts;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable TaskId after,
            Actor.Person actor,
            Model model) {
        Set<UnitId> mine = actor.unitsWith(OFFICER, DEPARTMENT_HEAD);
        UnitId shown = unit != null && mine.contains(unit) ? unit : firstWaiting(mine);
        Task last = after == null ? null : tasks.get(after);
        List<Task> waiting = shown == null ? List.of() : tasks.waitingForSignature(List.of(shown), last, PAGE + 1);
        Map<UnitId, String> names = mine.isEmpty() ? Map.of() : units.names(mine);
        model.addAttribute("slice", Slice.of(waiting, PAGE, task -> task.id().toString()));
        model.addAttribute("unit", shown);
        model.addAttribute("units", names);
        return "task/signing-list";
    }

    @PostMapping
    String sign(
            @RequestParam UnitId unit,
            @RequestParam(required = false) @Nullable List<TaskId> tasks,
            Actor.Person actor,
            RedirectAttributes redirect) {
        if (tasks == null || tasks.isEmpty()) {
            redirect.addFlashAttribute("done", "done.task.noneChosen");
            return back(unit, redirect);
        }
        List<SignFor.Outcome> outcomes = acts.signAll(tasks, unit, actor);
        List<NotSigned> refused = outcomes.stream().flatMap(NotSigned::of).toList();
        redirect.addFlashAttribute("done", refused.isEmpty() ? "done.task.signedSeveral" : "done.task.signedSome");
        redirect.addFlashAttribute("doneArguments", List.of(outcomes.size() - refused.size(), refused.size()));
        redirect.addFlashAttribute("notSigned", refused);
        return back(unit, redirect);
    }

    /** Why one of the tasks was not signed for: a message with its arguments. */
    record NotSigned(String key, List<Object> arguments) implements Serializable {

        static Stream<NotSigned> of(SignFor.Outcome outcome) {
            return Stream.ofNullable(outcome.refusal())
                    .map(refusal -> new NotSigned(refusal.key(), new ArrayList<>(refusal.arguments())));
        }
    }

    private static String back(UnitId unit, RedirectAttributes redirect) {
        redirect.addAttribute("unit", unit.toString());
        return "redirect:/tasks/signing";
    }

    /** The first of the units for which anything waits, else the first. */
    private @Nullable UnitId firstWaiting(Set<UnitId> mine) {
        return tasks.waitingForSignature(mine, null, 1).stream()
                .flatMap(task -> task.parts().unitsToSign().stream())
                .filter(mine::contains)
                .findFirst()
                .orElseGet(() -> mine.stream().findFirst().orElse(null));
    }
}
