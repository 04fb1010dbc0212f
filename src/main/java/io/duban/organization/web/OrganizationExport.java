package io.duban.organization.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.organization.LookUpPeople;
import io.duban.organization.LookUpUnits;
import io.duban.organization.PersonLine;
import io.duban.shared.Actor;
import io.duban.shared.Slice;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units and people as files, for admins and auditors; for the pages and for programs alike. */
@RestController
@Tag(name = "organization")
class OrganizationExport {

    private static final List<Column<LookUpUnits.Line>> UNITS = List.of(
            new Column<>("organization.unit.code", line -> line.unit().code()),
            new Column<>("organization.unit.name", line -> line.unit().name()),
            new Column<>("organization.unit.fullName", line -> line.unit().fullName()),
            new Column<>("organization.export.level", line -> line.depth() + 1),
            new Column<>("organization.unit.tier", line -> line.unit().tier()),
            new Column<>("organization.unit.kind", line -> line.unit().kind()),
            new Column<>("organization.unit.people", LookUpUnits.Line::people),
            new Column<>("organization.export.closedOn", line -> line.unit().closedOn()));

    private final LookUpUnits lookUpUnits;
    private final LookUpPeople lookUpPeople;
    private final MessageSource messages;
    private final WriteList write;

    OrganizationExport(LookUpUnits lookUpUnits, LookUpPeople lookUpPeople, MessageSource messages, WriteList write) {
        this.lookUpUnits = lookUpUnits;
        this.lookUpPeople = lookUpPeople;
        this.messages = messages;
        this.write = write;
    }

    @GetMapping({"/organization/units/export", "/api/organization/units/export"})
    ResponseEntity<Resource> units(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        return write.answer(
                new Listing<>("organization.units.title", UNITS, paging -> Slice.all(lookUpUnits.tree(q, closed, who))),
                format);
    }

    @GetMapping({"/organization/people/export", "/api/organization/people/export"})
    ResponseEntity<Resource> people(
            @ParameterObject @ModelAttribute PeoplePages.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        List<Column<PersonLine>> columns = List.of(
                new Column<>("organization.person.name", PersonLine::name),
                new Column<>("organization.person.account", PersonLine::account),
                new Column<>("organization.person.phone", PersonLine::phone),
                new Column<>("organization.person.roles", this::roles),
                new Column<>(
                        "organization.export.state",
                        person -> person.active() ? "" : text("organization.person.isInactive")));
        return write.answer(
                new Listing<>(
                        "organization.people.title",
                        columns,
                        paging -> lookUpPeople.list(filter.filter(), filter.changedSince(), paging, who)),
                format);
    }

    private String roles(PersonLine person) {
        return person.roles().stream()
                .map(role -> role.unitName() + " · " + text("enum.Role." + role.role()))
                .collect(Collectors.joining("\n"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
