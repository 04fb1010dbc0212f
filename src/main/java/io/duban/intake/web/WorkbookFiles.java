package io.duban.intake.web;

import io.duban.intake.ExportWorkbook;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A plan's ledger as a workbook, and the empty one to fill in; for pages and programs alike. */
@RestController
@Tag(name = "plans")
class WorkbookFiles {

    private final ExportWorkbook exportWorkbook;

    WorkbookFiles(ExportWorkbook exportWorkbook) {
        this.exportWorkbook = exportWorkbook;
    }

    @GetMapping({"/plans/{plan}/ledger.xlsx", "/api/plans/{plan}/ledger.xlsx"})
    ResponseEntity<Resource> ledger(@PathVariable PlanId plan, Actor.Person actor) {
        return WorkbookAnswer.of(exportWorkbook.ledger(plan, actor), "台账");
    }

    @GetMapping({"/plans/{plan}/ledger-template.xlsx", "/api/plans/{plan}/ledger-template.xlsx"})
    ResponseEntity<Resource> template(@PathVariable PlanId plan, Actor.Person actor) {
        return WorkbookAnswer.of(exportWorkbook.template(plan, actor), "台账模板");
    }
}
