package io.duban.plan.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.organization.FormerNames;
import io.duban.organization.People;
import io.duban.plan.Opinion;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Slice;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A plan's items, and what units think of its draft, as files, for those who see the plan. */
@RestController
@Tag(name = "plans")
class PlanListExport {

    private record InSection(String section, PlanSheet.Item item) {}

    private static final List<Column<InSection>> ITEMS = List.of(
            new Column<>("plan.item.number", row -> row.item().number()),
            new Column<>("plan.item.kind", row -> row.item().kind()),
            new Column<>("plan.export.section", InSection::section),
            new Column<>("plan.item.title", row -> row.item().title()),
            new Column<>("plan.item.content", row -> row.item().content()),
            new Column<>("plan.item.units", row -> units(row.item())),
            new Column<>("plan.limit", row -> row.item().dueOn()),
            new Column<>("plan.export.criteria", row -> row.item().acceptanceCriteria()),
            new Column<>("plan.export.result", row -> row.item().formOfResult()));

    private final PlanSheets sheets;
    private final FormerNames names;
    private final People people;
    private final WriteList write;

    PlanListExport(PlanSheets sheets, FormerNames names, People people, WriteList write) {
        this.sheets = sheets;
        this.names = names;
        this.people = people;
        this.write = write;
    }

    @GetMapping({"/plans/{plan}/items/export", "/api/plans/{plan}/items/export"})
    ResponseEntity<Resource> items(
            @PathVariable PlanId plan, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        List<InSection> rows = sheets.of(plan, who).sections().stream()
                .flatMap(section ->
                        section.items().stream().map(item -> new InSection(String.join(" › ", section.path()), item)))
                .toList();
        return write.answer(new Listing<>("plan.items", ITEMS, paging -> Slice.all(rows)), format);
    }

    private static String units(PlanSheet.Item item) {
        return item.roles().stream()
                .flatMap(role -> role.parties().stream())
                .map(PlanSheet.Party::name)
                .collect(Collectors.joining("、"));
    }

    @GetMapping({"/plans/{plan}/opinions/export", "/api/plans/{plan}/opinions/export"})
    ResponseEntity<Resource> opinions(
            @PathVariable PlanId plan, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        List<Opinion> opinions = sheets.of(plan, who).step().opinions();
        var units = names.of(opinions.stream().map(Opinion::unit).toList());
        Map<PersonId, String> givers = people.names(
                opinions.stream().map(Opinion::givenBy).filter(Objects::nonNull).toList());
        return write.answer(
                Listing.whole(
                        "plan.opinions.title",
                        opinions,
                        new Column<>("plan.opinion.unit", opinion -> units.of(opinion.unit(), opinion.givenAt())),
                        new Column<>("plan.opinion", PlanListExport::said),
                        new Column<>("plan.export.words", Opinion::words),
                        new Column<>(
                                "plan.opinion.by", opinion -> opinion.isGiven() ? givers.get(opinion.givenBy()) : null),
                        new Column<>("plan.export.givenAt", Opinion::givenAt)),
                format);
    }

    private static Object said(Opinion opinion) {
        String key = opinion.isGiven()
                ? Boolean.TRUE.equals(opinion.agrees()) ? "plan.opinion.agrees" : "plan.opinion.disagrees"
                : "plan.opinion.open";
        return new DefaultMessageSourceResolvable(key);
    }
}
