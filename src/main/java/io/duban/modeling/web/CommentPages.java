package io.duban.modeling.web;

import io.duban.modeling.CommentOnDraft;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.SettleComment;
import io.duban.shared.Actor;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying something about a draft, from its page. */
@Controller
@RequestMapping("/models/drafts/{draft}/comments")
class CommentPages {

    private final CommentOnDraft comment;
    private final SettleComment settle;

    CommentPages(CommentOnDraft comment, SettleComment settle) {
        this.comment = comment;
        this.settle = settle;
    }

    @PostMapping
    String write(
            @PathVariable ModelDraftId draft, @Valid CommentForm form, Actor.Person who, RedirectAttributes redirect) {
        comment.comment(draft, form.about(), form.words(), who);
        return back(draft, "done.modeling.commented", redirect);
    }

    @PostMapping("/{number}/settlement")
    String settle(
            @PathVariable ModelDraftId draft, @PathVariable int number, Actor.Person who, RedirectAttributes redirect) {
        settle.settle(draft, number, who);
        return back(draft, "done.modeling.commentSettled", redirect);
    }

    private static String back(ModelDraftId draft, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", done);
        return "redirect:/models/drafts/" + draft + "#comments";
    }
}
