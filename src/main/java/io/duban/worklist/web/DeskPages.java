package io.duban.worklist.web;

import io.duban.organization.People;
import io.duban.organization.Units;
import io.duban.plan.PlanDirectory;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.Slice;
import io.duban.shared.StepKey;
import io.duban.shared.Visibility;
import io.duban.supervision.LightColor;
import io.duban.supervision.Lights;
import io.duban.supervision.ReminderKind;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.Steps;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskItem;
import io.duban.worklist.DeskReminder;
import io.duban.worklist.Unattended;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What do I have to do now, and by when? */
@Controller
class DeskPages {

    private static final int PLANS = 100;

    private final Desk desk;
    private final AdminDesk admins;
    private final Unattended unattended;
    private final Lights lights;
    private final People people;
    private final PlanDirectory plans;
    private final Units units;
    private final Steps steps;

    DeskPages(
            Desk desk,
            AdminDesk admins,
            Unattended unattended,
            Lights lights,
            People people,
            PlanDirectory plans,
            Units units,
            Steps steps) {
        this.desk = desk;
        this.admins = admins;
        this.unattended = unattended;
        this.lights = lights;
        this.people = people;
        this.plans = plans;
        this.units = units;
        this.steps = steps;
    }

    @GetMapping("/")
    String desk(DeskForm form, @RequestParam(required = false) @Nullable String after, Model model, Actor.Person who) {
        Instant lastHere = desk.visit(who);
        model.addAttribute("form", form);
        model.addAttribute("counts", desk.counts(who));
        model.addAttribute("counted", Desk.COUNTED);
        model.addAttribute("nobody", Unattended.isShownTo(who) ? unattended.count(who) : null);
        admins.fill(model, who);
        addList(form, after, model, who);
        addChoices(model, who);
        addReminders(lastHere, model, who);
        model.addAttribute("milestones", desk.milestones(who));
        model.addAttribute("heads", Desk.heads(who));
        model.addAttribute("reader", who);
        model.addAttribute("opens", !Visibility.of(who).nothing());
        model.addAttribute("skipTo", "results");
        return "worklist/desk";
    }

    /** The most urgent item at the same step or of the same kind, so that a reviewer need not come back to the list. */
    @GetMapping("/desk/next")
    String next(
            @RequestParam(required = false) @Nullable StepKey step,
            @RequestParam(required = false) @Nullable Block block,
            HttpServletRequest request,
            RedirectAttributes flash,
            Actor.Person who) {
        carryOn(request, flash);
        return next(step, block, who).map(item -> "redirect:" + item.path()).orElseGet(() -> {
            if (!flash.getFlashAttributes().containsKey("done")) {
                flash.addFlashAttribute("done", "done.worklist.noneLeft");
            }
            return "redirect:/";
        });
    }

    private Optional<DeskItem> next(@Nullable StepKey step, @Nullable Block block, Actor.Person who) {
        return steps.all().stream()
                .filter(one -> step == null || step.isSameStepAs(one.key()))
                .filter(one -> block == null || block == one.block())
                .flatMap(one -> desk.next(one.key().inAnyVersion(), who).stream())
                .findFirst();
    }

    /** What was just done is told on the page that comes next, not lost on the way through here. */
    private static void carryOn(HttpServletRequest request, RedirectAttributes flash) {
        Map<String, ?> told = RequestContextUtils.getInputFlashMap(request);
        if (told != null) {
            told.forEach(flash::addFlashAttribute);
        }
    }

    private void addList(DeskForm form, @Nullable String after, Model model, Actor.Person who) {
        switch (form.shown()) {
            case DONE -> model.addAttribute("slice", desk.done(form.filter(), Paging.after(after), who));
            case UNIT -> addHeld(desk.ofUnits(form.filter(), Paging.after(after), who), model);
            case NOBODY -> addUnattended(unattended.seenBy(who, form.filter(), Paging.after(after)), model, who);
            case OTHERS -> addItems(desk.withOthers(form.filter(), Paging.after(after), who), model);
            case MINE -> addItems(desk.waiting(form.filter(), Paging.after(after), who), model);
        }
    }

    private void addItems(Slice<DeskItem> slice, Model model) {
        List<TaskId> tasks = slice.rows().stream()
                .map(DeskItem::taskId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        model.addAttribute("slice", slice);
        model.addAttribute("lights", tasks.isEmpty() ? Map.of() : lights.of(tasks));
    }

    private void addHeld(Slice<DeskItem> slice, Model model) {
        addItems(slice, model);
        Map<String, String> holders = new HashMap<>();
        slice.rows().forEach(item -> holders.computeIfAbsent(item.unitId() + ":" + item.role(), any -> names(item)));
        model.addAttribute("holders", holders);
    }

    private void addUnattended(Slice<DeskItem> slice, Model model, Actor.Person who) {
        addItems(slice, model);
        model.addAttribute("barred", unattended.barred(slice.rows()));
        model.addAttribute("opensUnits", who.holdsAnywhere(Role.ADMIN, Role.AUDITOR));
    }

    private String names(DeskItem item) {
        return people.holding(item.unitId(), item.role()).stream()
                .map(PersonName::name)
                .collect(Collectors.joining("、"));
    }

    private void addChoices(Model model, Actor.Person who) {
        model.addAttribute("steps", steps.all());
        model.addAttribute("colors", LightColor.values());
        model.addAttribute("sorts", DeskFilter.Sort.values());
        model.addAttribute("plans", plans.page(Visibility.of(who), null, PLANS).rows());
        boolean manyUnits = who.holdsAnywhere(
                Role.OFFICE_STAFF, Role.OFFICE_HEAD, Role.SUPERVISOR, Role.GROUP_LEADER, Role.ADMIN, Role.AUDITOR);
        model.addAttribute("units", manyUnits ? units.all() : List.of());
    }

    private void addReminders(Instant since, Model model, Actor.Person who) {
        List<DeskReminder> found = desk.reminded(since, who);
        model.addAttribute("reminders", found);
        model.addAttribute(
                "chases",
                found.stream().filter(one -> one.kind() == ReminderKind.CHASE).toList());
        model.addAttribute("lastHere", since);
    }
}
