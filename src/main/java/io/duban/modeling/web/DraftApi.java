package io.duban.modeling.web;

import io.duban.modeling.ApproveDraft;
import io.duban.modeling.BeginDraft;
import io.duban.modeling.DiscardDraft;
import io.duban.modeling.HandInDraft;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ModelingRefusal;
import io.duban.modeling.ReadDrafts;
import io.duban.shared.Actor;
import io.duban.shared.SeenVersion;
import io.duban.shared.VersionOf;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Drafts of models as JSON; each act answers with the draft as it then stands. */
@RestController
@RequestMapping("/api")
@Tag(name = "models")
class DraftApi {

    /** The number of the version that came into force. */
    record ReleasedJson(String model, int number) {}

    private final ReadDrafts read;
    private final BeginDraft begin;
    private final HandInDraft handIn;
    private final DiscardDraft discard;
    private final ApproveDraft approve;
    private final ModelWords words;

    DraftApi(
            ReadDrafts read,
            BeginDraft begin,
            HandInDraft handIn,
            DiscardDraft discard,
            ApproveDraft approve,
            ModelWords words) {
        this.read = read;
        this.begin = begin;
        this.handIn = handIn;
        this.discard = discard;
        this.approve = approve;
        this.words = words;
    }

    @GetMapping("/model-drafts")
    List<DraftJson> open(Actor.Person actor) {
        return read.open(actor).stream().map(draft -> get(draft.id(), actor)).toList();
    }

    @VersionOf(VersionOf.Thing.MODEL_DRAFT)
    @GetMapping("/model-drafts/{draft}")
    DraftJson get(@PathVariable ModelDraftId draft, Actor.Person actor) {
        return DraftJson.of(read.of(draft, actor), words);
    }

    /** From a released version, the one in force or an older one. */
    @PostMapping("/models/{model}/versions/{number}/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    DraftJson begin(@PathVariable String model, @PathVariable int number, Actor.Person actor) {
        return get(begin.fromVersion(model, number, actor), actor);
    }

    @PostMapping(path = "/models/{model}/drafts/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DraftJson upload(@PathVariable String model, @RequestParam MultipartFile file, Actor.Person actor)
            throws IOException {
        if (file.isEmpty()) {
            throw new ModelingRefusal.NothingUploaded();
        }
        return get(begin.fromFile(model, file.getBytes(), actor), actor);
    }

    /** From the model that came with this Duban. */
    @PostMapping("/models/{model}/drafts/packaged")
    @ResponseStatus(HttpStatus.CREATED)
    DraftJson takeUp(@PathVariable String model, Actor.Person actor) {
        return get(begin.fromPackaged(model, actor), actor);
    }

    @PostMapping("/model-drafts/{draft}/handing-in")
    DraftJson handIn(@PathVariable ModelDraftId draft, @Valid @RequestBody ReasonForm form, Actor.Person actor) {
        handIn.handIn(draft, form.text(), actor);
        return get(draft, actor);
    }

    @PostMapping("/model-drafts/{draft}/taking-back")
    DraftJson takeBack(@PathVariable ModelDraftId draft, Actor.Person actor) {
        handIn.takeBack(draft, actor);
        return get(draft, actor);
    }

    /** Whoever drew the draft is refused. */
    @PostMapping("/model-drafts/{draft}/approval")
    ReleasedJson approve(@PathVariable ModelDraftId draft, Actor.Person actor) {
        String model = read.of(draft, actor).draft().model();
        return new ReleasedJson(model, approve.approve(draft, actor));
    }

    @PostMapping("/model-drafts/{draft}/return")
    DraftJson giveBack(@PathVariable ModelDraftId draft, @Valid @RequestBody ReasonForm form, Actor.Person actor) {
        approve.giveBack(draft, form.text(), actor);
        return get(draft, actor);
    }

    @DeleteMapping("/model-drafts/{draft}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(
            @PathVariable ModelDraftId draft,
            @RequestParam(required = false) @Nullable Integer version,
            SeenVersion seen,
            Actor.Person actor) {
        discard.discard(draft, seen.or(version), actor);
    }
}
