package io.duban.plan.web;

import io.duban.plan.ChangeItems;
import io.duban.plan.ChangePlan;
import io.duban.plan.CreatePlan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import io.duban.plan.Plans;
import io.duban.plan.ReportingCalendar;
import io.duban.plan.form.CountingRow;
import io.duban.plan.form.HeadChoices;
import io.duban.plan.form.ItemForm;
import io.duban.plan.form.PlanForm;
import io.duban.shared.Actor;
import io.duban.shared.LeftOut;
import io.duban.shared.Missing;
import io.duban.shared.Paging;
import io.duban.shared.ParametersRefused;
import io.duban.shared.SeenVersion;
import io.duban.shared.Slice;
import io.duban.shared.VersionOf;
import io.duban.shared.Visibility;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans and the items of drafts as JSON; a change answers with the plan as it then stands. */
@RestController
@RequestMapping("/api/plans")
@Tag(name = "plans")
class PlanApi {

    private static final int PAGE = 50;

    private final PlanDirectory directory;
    private final Plans plans;
    private final PlanSheets sheets;
    private final CreatePlan createPlan;
    private final ChangePlan changePlan;
    private final ChangeItems changeItems;

    PlanApi(
            PlanDirectory directory,
            Plans plans,
            PlanSheets sheets,
            CreatePlan createPlan,
            ChangePlan changePlan,
            ChangeItems changeItems) {
        this.directory = directory;
        this.plans = plans;
        this.sheets = sheets;
        this.createPlan = createPlan;
        this.changePlan = changePlan;
        this.changeItems = changeItems;
    }

    @GetMapping
    Slice<PlanLineJson> list(
            @RequestParam(required = false) @Nullable Instant changedSince,
            @ParameterObject Paging paging,
            Actor.Person actor) {
        return directory
                .page(Visibility.of(actor), changedSince, paging.after(), paging.sizeOr(PAGE))
                .map(PlanLineJson::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PlanJson create(@Validated(CountingRow.Sent.class) @RequestBody PlanForm form, Actor.Person actor) {
        PlanId id = createPlan.create(
                HeadChoices.office(form.office(), actor), form.head(), ReportingCalendar.usual(), actor);
        return json(id, actor);
    }

    @VersionOf(VersionOf.Thing.PLAN)
    @GetMapping("/{plan}")
    PlanJson show(@PathVariable PlanId plan, Actor.Person actor) {
        return json(plan, actor);
    }

    @PutMapping("/{plan}")
    PlanJson change(
            @PathVariable PlanId plan,
            @Validated(CountingRow.Sent.class) @LeftOut("office") @RequestBody PlanForm form,
            SeenVersion seen,
            Actor.Person actor) {
        if (form.office() != null && !form.office().equals(plans.get(plan).officeUnitId())) {
            throw ParametersRefused.because("office", "web.body.office");
        }
        changePlan.restate(plan, seen.or(form.version()), form.head(), actor);
        return json(plan, actor);
    }

    @PutMapping("/{plan}/calendar")
    PlanJson calendar(
            @PathVariable PlanId plan, @Valid @RequestBody CalendarForm form, SeenVersion seen, Actor.Person actor) {
        changePlan.setCalendar(plan, seen.or(form.version()), form.calendar(), actor);
        return json(plan, actor);
    }

    @PostMapping("/{plan}/items")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PlanJson> add(
            @PathVariable PlanId plan,
            @Validated(CountingRow.Sent.class) @RequestBody ItemForm form,
            Actor.Person actor) {
        PlanItemId added = changeItems.add(plan, form.proposal(), actor);
        return ResponseEntity.created(URI.create("/api/plans/" + plan + "/items/" + added))
                .body(json(plan, actor));
    }

    @VersionOf(VersionOf.Thing.ITEM)
    @GetMapping("/{plan}/items/{item}")
    PlanJson.ItemJson item(@PathVariable PlanId plan, @PathVariable PlanItemId item, Actor.Person actor) {
        return json(plan, actor).items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new Missing(item));
    }

    @PutMapping("/{plan}/items/{item}")
    PlanJson changeItem(
            @PathVariable PlanId plan,
            @PathVariable PlanItemId item,
            @Validated(CountingRow.Sent.class) @RequestBody ItemForm form,
            SeenVersion seen,
            Actor.Person actor) {
        changeItems.change(of(plan, item), seen.or(form.version()), form.proposal(), actor);
        return json(plan, actor);
    }

    @DeleteMapping("/{plan}/items/{item}")
    PlanJson remove(
            @PathVariable PlanId plan,
            @PathVariable PlanItemId item,
            @RequestParam(required = false) @Nullable Integer version,
            SeenVersion seen,
            Actor.Person actor) {
        changeItems.remove(of(plan, item), seen.or(version), actor);
        return json(plan, actor);
    }

    @PostMapping("/{plan}/items/{item}/confirmation")
    PlanJson confirm(@PathVariable PlanId plan, @PathVariable PlanItemId item, Actor.Person actor) {
        changeItems.confirmUnits(of(plan, item), actor);
        return json(plan, actor);
    }

    private PlanJson json(PlanId plan, Actor.Person actor) {
        PlanSheet sheet = sheets.of(plan, actor);
        List<PlanItem> items = plans.items(plan);
        return PlanJson.of(
                sheet, items, plans.indicators(items.stream().map(PlanItem::id).toList()));
    }

    private PlanItemId of(PlanId plan, PlanItemId item) {
        if (!plans.item(item).planId().equals(plan)) {
            throw new Missing(item);
        }
        return item;
    }
}
