package io.duban.journal.web;

import io.duban.journal.FlawWords;
import io.duban.journal.JournalEntry.ActorKind;
import io.duban.journal.JournalSearch;
import io.duban.journal.SealJournal;
import io.duban.journal.Seals;
import io.duban.journal.SearchJournal;
import io.duban.journal.Stretch;
import io.duban.journal.SubjectNames;
import io.duban.journal.VerifyJournal;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.shared.Slice;
import io.duban.shared.Subject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who did what when, and is the record whole? */
@Controller
class JournalPages {

    private final SearchJournal searchJournal;
    private final SealJournal sealJournal;
    private final VerifyJournal verifyJournal;
    private final Seals seals;
    private final SubjectNames names;
    private final FlawWords flawWords;
    private final JournalWords words;
    private final Clock clock;

    JournalPages(
            SearchJournal searchJournal,
            SealJournal sealJournal,
            VerifyJournal verifyJournal,
            Seals seals,
            SubjectNames names,
            FlawWords flawWords,
            JournalWords words,
            Clock clock) {
        this.searchJournal = searchJournal;
        this.sealJournal = sealJournal;
        this.verifyJournal = verifyJournal;
        this.seals = seals;
        this.names = names;
        this.flawWords = flawWords;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/journal")
    String journal(
            JournalForm form, @RequestParam(required = false) @Nullable String after, Model model, Actor.Person who) {
        List<String> acts = searchJournal.acts(who);
        JournalSearch search = form.search(form.act() == null ? null : words.actsNamed(form.act(), acts));
        Slice<Stretch> slice = searchJournal.folded(search, Paging.after(after), who);
        model.addAttribute("form", form);
        model.addAttribute("acts", words.named(acts));
        model.addAttribute("kinds", ActorKind.values());
        model.addAttribute("slice", slice);
        model.addAttribute("subject", search.subject());
        model.addAttribute("openable", names.openable(JournalWords.subjects(slice.rows()), who));
        model.addAttribute("found", form.words() == null ? null : searchJournal.find(form.words(), who));
        Subject subject = search.subject();
        model.addAttribute(
                "subjectName",
                subject == null ? null : names.names(List.of(subject)).get(subject));
        addIntegrity(model, who);
        return "journal/journal";
    }

    /** The part of the page that shows a verification's progress; the page asks for it again while one runs. */
    @GetMapping("/journal/check")
    String check(Model model, Actor.Person who) {
        addIntegrity(model, who);
        return "journal/integrity :: check";
    }

    @PostMapping("/journal/seals")
    String seal(RedirectAttributes flash, Actor.Person who) {
        int number = sealJournal.seal(who).number();
        flash.addFlashAttribute("done", "done.journal.sealed");
        flash.addFlashAttribute("doneArguments", List.of(Integer.toString(number)));
        return "redirect:/journal";
    }

    @PostMapping("/journal/checks")
    String verify(RedirectAttributes flash, Actor.Person who) {
        verifyJournal.start(who);
        flash.addFlashAttribute("done", "done.journal.verifying");
        return "redirect:/journal";
    }

    private void addIntegrity(Model model, Actor.Person who) {
        model.addAttribute("check", verifyJournal.last(who).orElse(null));
        model.addAttribute("now", clock.instant());
        model.addAttribute("seal", seals.last().orElse(null));
        model.addAttribute("maySeal", who.holdsAnywhere(Role.ADMIN));
        model.addAttribute("flawWords", flawWords);
    }
}
