package io.duban.modeling.web;

import io.duban.modeling.DraftSheet;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ReadDrafts;
import io.duban.modeling.TryDraft;
import io.duban.modeling.TryTable;
import io.duban.modeling.checking.Finding;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What would happen by this draft? */
@Controller
@RequestMapping("/models")
class TrialPages {

    private final ReadDrafts read;
    private final TryDraft trying;
    private final TryTable tables;
    private final ModelWords words;

    TrialPages(ReadDrafts read, TryDraft trying, TryTable tables, ModelWords words) {
        this.read = read;
        this.trying = trying;
        this.tables = tables;
        this.words = words;
    }

    /** Where the checks find fault, that is said instead. */
    @GetMapping("/drafts/{draft}/trial")
    String show(@PathVariable ModelDraftId draft, Model page, Actor.Person who) {
        DraftSheet sheet = read.of(draft, who);
        boolean faulty = sheet.findings().stream().anyMatch(Finding::isError);
        page.addAttribute("sheet", sheet);
        page.addAttribute("draft", sheet.draft());
        page.addAttribute("name", words.name(sheet.draft().model()));
        if (OwnTable.named(sheet.draft().model()).isPresent()) {
            page.addAttribute("trial", faulty ? null : TriedTable.of(tables.of(draft, who), who));
            return "modeling/table-trial";
        }
        page.addAttribute("trial", faulty ? null : trying.of(draft, who));
        return "modeling/trial";
    }
}
