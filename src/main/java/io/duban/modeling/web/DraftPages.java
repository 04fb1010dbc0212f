package io.duban.modeling.web;

import io.duban.modeling.ApproveDraft;
import io.duban.modeling.BeginDraft;
import io.duban.modeling.DiscardDraft;
import io.duban.modeling.DraftSheet;
import io.duban.modeling.DraftState;
import io.duban.modeling.HandInDraft;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ModelingRefusal;
import io.duban.modeling.ReadComments;
import io.duban.modeling.ReadDrafts;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drawing a model, and having it approved. */
@Controller
@RequestMapping("/models")
class DraftPages {

    private final ReadDrafts read;
    private final BeginDraft begin;
    private final HandInDraft handIn;
    private final DiscardDraft discard;
    private final ApproveDraft approve;
    private final ReadComments comments;
    private final ModelWords words;

    DraftPages(
            ReadDrafts read,
            BeginDraft begin,
            HandInDraft handIn,
            DiscardDraft discard,
            ApproveDraft approve,
            ReadComments comments,
            ModelWords words) {
        this.comments = comments;
        this.read = read;
        this.begin = begin;
        this.handIn = handIn;
        this.discard = discard;
        this.approve = approve;
        this.words = words;
    }

    @PostMapping("/{model}/versions/{number}/drafts")
    String begin(@PathVariable String model, @PathVariable int number, Actor.Person who, RedirectAttributes redirect) {
        return done(begin.fromVersion(model, number, who), "done.modeling.begun", redirect);
    }

    @PostMapping("/{model}/drafts/file")
    String upload(
            @PathVariable String model,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor.Person who,
            RedirectAttributes redirect)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw new ModelingRefusal.NothingUploaded();
        }
        return done(begin.fromFile(model, file.getBytes(), who), "done.modeling.begun", redirect);
    }

    @PostMapping("/{model}/drafts/packaged")
    String takeUp(@PathVariable String model, Actor.Person who, RedirectAttributes redirect) {
        return done(begin.fromPackaged(model, who), "done.modeling.begun", redirect);
    }

    @GetMapping("/drafts/{draft}")
    String show(@PathVariable ModelDraftId draft, Model page, Actor.Person who) {
        DraftSheet sheet = read.of(draft, who);
        page.addAttribute("sheet", sheet);
        page.addAttribute("draft", sheet.draft());
        page.addAttribute("comments", comments.of(draft, who));
        page.addAttribute("name", words.name(sheet.draft().model()));
        page.addAttribute("mayTakeBack", who.holdsAnywhere(Role.ADMIN));
        page.addAttribute("changes", sheet.draft().isOpen() ? read.changes(draft, who) : List.of());
        boolean isTable = OwnTable.named(sheet.draft().model()).isPresent();
        page.addAttribute("table", isTable ? read.table(draft, who) : null);
        boolean draws = sheet.draft().state() == DraftState.DRAWING && who.holdsAnywhere(Role.ADMIN);
        return draws ? "modeling/draft" : "modeling/draft-read";
    }

    @PostMapping("/drafts/{draft}/handing-in")
    String handIn(
            @PathVariable ModelDraftId draft, @Valid ReasonForm form, Actor.Person who, RedirectAttributes redirect) {
        handIn.handIn(draft, form.text(), who);
        return done(draft, "done.modeling.handedIn", redirect);
    }

    @PostMapping("/drafts/{draft}/taking-back")
    String takeBack(@PathVariable ModelDraftId draft, Actor.Person who, RedirectAttributes redirect) {
        handIn.takeBack(draft, who);
        return done(draft, "done.modeling.takenBack", redirect);
    }

    @PostMapping("/drafts/{draft}/discard")
    String discard(
            @PathVariable ModelDraftId draft,
            @RequestParam int version,
            Actor.Person who,
            RedirectAttributes redirect) {
        discard.discard(draft, version, who);
        redirect.addFlashAttribute("done", "done.modeling.discarded");
        return "redirect:/models";
    }

    @PostMapping("/drafts/{draft}/approval")
    String approve(@PathVariable ModelDraftId draft, Actor.Person who, RedirectAttributes redirect) {
        String model = read.of(draft, who).draft().model();
        boolean isTable = OwnTable.named(model).isPresent();
        redirect.addFlashAttribute("done", isTable ? "done.modeling.releasedTable" : "done.modeling.released");
        redirect.addFlashAttribute("doneArguments", List.of(approve.approve(draft, who)));
        return "redirect:/models/" + model;
    }

    @PostMapping("/drafts/{draft}/return")
    String giveBack(
            @PathVariable ModelDraftId draft, @Valid ReasonForm form, Actor.Person who, RedirectAttributes redirect) {
        approve.giveBack(draft, form.text(), who);
        return done(draft, "done.modeling.returned", redirect);
    }

    private static String done(ModelDraftId draft, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", key);
        return "redirect:/models/drafts/" + draft;
    }
}
