package io.duban.ledger.web;

import io.duban.ledger.AskedKind;
import io.duban.ledger.Board;
import io.duban.ledger.BoardFilter;
import io.duban.ledger.BoardTask;
import io.duban.ledger.Burden;
import io.duban.ledger.TaskYearState;
import io.duban.ledger.Timeliness;
import io.duban.organization.Units;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanState;
import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.Visibility;
import io.duban.supervision.LightColor;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where is the plan in trouble? */
@Controller
class BoardPages {

    private static final int PLANS = 100;

    private final Board board;
    private final Burden burden;
    private final PlanDirectory plans;
    private final Units units;
    private final AdminBoard admins;

    BoardPages(Board board, Burden burden, PlanDirectory plans, Units units, AdminBoard admins) {
        this.admins = admins;
        this.board = board;
        this.burden = burden;
        this.plans = plans;
        this.units = units;
    }

    @GetMapping("/board")
    String board(
            BoardForm form, @RequestParam(required = false) @Nullable String after, Model model, Actor.Person who) {
        List<PlanDirectory.Listed> mine = issued(who);
        BoardFilter filter = form.filter();
        Slice<BoardTask> slice = board.tasks(filter, Paging.after(after), who);
        Map<TaskId, Map<Integer, TaskYearState>> years = board.years(slice.rows());
        model.addAttribute("filter", filter);
        model.addAttribute("slice", slice);
        model.addAttribute("lights", board.lights(slice.rows()));
        model.addAttribute("sections", filter.plan() == null ? List.of() : board.sections(filter, who));
        model.addAttribute("punctuality", board.punctuality(filter.plan(), who));
        boolean outside = Visibility.of(who).nothing();
        model.addAttribute("outside", outside);
        if (outside) {
            admins.fill(model, who);
        }
        model.addAttribute("matrix", years);
        model.addAttribute("matrixYears", columns(years));
        addChoices(model, mine);
        return "ledger/board";
    }

    /** What the counts of punctuality and burden are made of. */
    @GetMapping("/board/punctuality")
    String owed(OwedForm form, @RequestParam(required = false) @Nullable String after, Model model, Actor.Person who) {
        model.addAttribute("filter", form.filter());
        model.addAttribute("slice", board.owed(form.filter(), Paging.after(after), who));
        model.addAttribute("plans", issued(who));
        model.addAttribute("units", units.all());
        model.addAttribute("kinds", Timeliness.values());
        model.addAttribute("months", burden.month(null).lately());
        model.addAttribute("asked", AskedKind.values());
        return "ledger/punctuality";
    }

    private List<PlanDirectory.Listed> issued(Actor.Person who) {
        return plans.page(Visibility.of(who), null, PLANS).rows().stream()
                .filter(plan -> plan.state() == PlanState.ISSUED || plan.state() == PlanState.ISSUING)
                .toList();
    }

    private static SortedSet<Integer> columns(Map<TaskId, Map<Integer, TaskYearState>> years) {
        SortedSet<Integer> columns = new TreeSet<>();
        years.values().forEach(ofTask -> columns.addAll(ofTask.keySet()));
        return columns;
    }

    private void addChoices(Model model, List<PlanDirectory.Listed> mine) {
        model.addAttribute("plans", mine);
        model.addAttribute("units", units.all());
        model.addAttribute("responsibilities", Responsibility.values());
        model.addAttribute("colors", LightColor.values());
        model.addAttribute("states", TaskState.values());
        model.addAttribute("phases", YearPhase.values());
    }
}
