package io.duban.worklist.web;

import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.work.Copy;
import io.duban.work.CopyId;
import io.duban.work.ReadCopies;
import io.duban.work.WithdrawCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was sent to me to read, and what I sent; opening a copy leads to what it is of. */
@Controller
@RequestMapping("/copies")
class CopyPages {

    private final ReadCopies read;
    private final WithdrawCopy withdraw;

    CopyPages(ReadCopies read, WithdrawCopy withdraw) {
        this.read = read;
        this.withdraw = withdraw;
    }

    /** Which copies a page lists. */
    enum CopyList {
        RECEIVED,
        SENT
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "RECEIVED") CopyList tab,
            @RequestParam(required = false) @Nullable String after,
            Actor.Person who,
            Model model) {
        model.addAttribute("tab", tab);
        Paging paging = Paging.after(after);
        model.addAttribute("slice", tab == CopyList.SENT ? read.sent(paging, who) : read.received(paging, who));
        return "worklist/copies";
    }

    @GetMapping("/{copy}")
    String open(@PathVariable CopyId copy, Actor.Person who) {
        return "redirect:" + read.open(copy, who).page();
    }

    @PostMapping("/{copy}/withdrawal")
    String withdraw(@PathVariable CopyId copy, Actor.Person who, RedirectAttributes redirect) {
        Copy withdrawn = withdraw.withdraw(copy, who);
        redirect.addFlashAttribute("done", "done.copy.withdrawn");
        redirect.addFlashAttribute(About.FLASH, new About(withdrawn.title(), null, withdrawn.page()));
        return "redirect:/copies?tab=SENT";
    }
}
