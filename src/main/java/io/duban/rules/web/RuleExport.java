package io.duban.rules.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.rules.ReadRules;
import io.duban.rules.ReadRules.Line;
import io.duban.rules.RuleScope;
import io.duban.rules.RuleTopic;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of rules as a file; for the page and for programs alike. */
@RestController
@Tag(name = "rules")
class RuleExport {

    private final ReadRules read;
    private final RuleWords words;
    private final WriteList write;

    RuleExport(ReadRules read, RuleWords words, WriteList write) {
        this.read = read;
        this.words = words;
        this.write = write;
    }

    @GetMapping({"/rules/export", "/api/rules/changes/export"})
    ResponseEntity<Resource> changes(
            @RequestParam(required = false) @Nullable RuleTopic topic,
            @RequestParam(required = false) @Nullable RuleScope scope,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        return write.answer(
                new Listing<>("rules.history", columns(), paging -> read.changes(topic, scope, paging, who)), format);
    }

    private List<Column<Line>> columns() {
        return List.of(
                new Column<>("rules.topic", line -> line.change().topic()),
                new Column<>("rules.plan", Line::plan),
                new Column<>(
                        "rules.numbers",
                        line -> words.says(line.change().topic(), line.change().numbers())),
                new Column<>("rules.from", line -> line.change().fromOn()),
                new Column<>("rules.until", Line::until),
                new Column<>("rules.state", Line::state),
                new Column<>("rules.reason", line -> line.change().reason()),
                new Column<>("rules.by", Line::by),
                new Column<>("rules.plannedAt", line -> line.change().plannedAt()));
    }
}
