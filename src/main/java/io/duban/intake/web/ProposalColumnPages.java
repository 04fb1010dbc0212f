package io.duban.intake.web;

import io.duban.intake.confirming.ChooseColumns;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposalRefusal;
import io.duban.intake.confirming.Sheet;
import io.duban.reading.Proposal.ProposedColumn;
import io.duban.reading.Proposal.ProposedTable;
import io.duban.reading.vocabulary.Column;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the columns of a proposed plan's tables are taken for. */
@Controller
@RequestMapping("/plans/proposals/{proposal}/tables/{table}")
class ProposalColumnPages {

    private final LookUpProposal lookUp;
    private final ChooseColumns chooseColumns;

    ProposalColumnPages(LookUpProposal lookUp, ChooseColumns chooseColumns) {
        this.lookUp = lookUp;
        this.chooseColumns = chooseColumns;
    }

    @GetMapping
    String show(@PathVariable ProposalId proposal, @PathVariable int table, Actor.Person actor, Model model) {
        Sheet.Top top = lookUp.get(proposal, actor).sheet().top();
        List<Column> read = table(top, table).columns().stream()
                .map(ProposedColumn::meaning)
                .toList();
        return editor(proposal, table, new Chosen(top, read, top.edition()), model);
    }

    /** Where corrected tasks would go, the same page asks once more and names them. */
    @PostMapping
    String choose(
            @PathVariable ProposalId proposal,
            @PathVariable int table,
            @RequestParam int version,
            @RequestParam List<Column> column,
            @RequestParam(defaultValue = "false") boolean consent,
            Actor.Person actor,
            Model model,
            HttpServletResponse response) {
        Sheet.Top top = lookUp.get(proposal, actor).sheet().top();
        try {
            chooseColumns.choose(proposal, new ChooseColumns.Choice(version, table, column, consent), actor);
            return ProposalPages.at(proposal, Place.USUAL, "#tables");
        } catch (ProposalRefusal.CorrectionsReplaced asked) {
            response.setStatus(422);
            model.addAttribute("lost", asked.tasks());
            return editor(proposal, table, new Chosen(top, column, version), model);
        }
    }

    private record Chosen(Sheet.Top top, List<Column> columns, int version) {}

    private static String editor(ProposalId proposal, int table, Chosen chosen, Model model) {
        model.addAttribute("proposal", proposal);
        model.addAttribute("table", table(chosen.top(), table));
        model.addAttribute("chosen", chosen.columns());
        model.addAttribute("version", chosen.version());
        model.addAttribute("meanings", Column.values());
        return "intake/proposal-columns";
    }

    private static ProposedTable table(Sheet.Top top, int number) {
        return top.tables().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing(number));
    }
}
