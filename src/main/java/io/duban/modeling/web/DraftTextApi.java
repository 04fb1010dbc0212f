package io.duban.modeling.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.modeling.CheckDraft;
import io.duban.modeling.ModelChange;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ReadDrafts;
import io.duban.modeling.SaveDraft;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Verbatim;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is drawn: the texts of a draft, and the checks of one that is not saved yet. */
@RestController
@RequestMapping("/api")
@Tag(name = "models")
class DraftTextApi {

    /** BPMN 2.0 with what is wrong with it. */
    record TextJson(int revision, String source, List<FindingJson> findings) {}

    /** The text, and the number of the one on which it rests. */
    record ToSave(
            @NotNull Integer revision, @NotBlank @Verbatim String source) {}

    /** {@code version} is the one of the draft with this text. */
    record SavedJson(int revision, List<FindingJson> findings, int version) {}

    record ToCheck(
            @NotBlank String model, @NotBlank @Verbatim String source) {}

    record FindingsJson(List<FindingJson> findings) {}

    /** The names of the others who have the draft open. */
    record ReadersJson(List<String> readers) {}

    private final ReadDrafts read;
    private final SaveDraft save;
    private final CheckDraft check;
    private final ModelWords words;

    DraftTextApi(ReadDrafts read, SaveDraft save, CheckDraft check, ModelWords words) {
        this.read = read;
        this.save = save;
        this.check = check;
        this.words = words;
    }

    @GetMapping("/model-drafts/{draft}/texts/last")
    TextJson last(@PathVariable ModelDraftId draft, Actor.Person actor) {
        return json(read.text(draft, 0, actor));
    }

    @GetMapping("/model-drafts/{draft}/texts/{revision}")
    TextJson text(@PathVariable ModelDraftId draft, @PathVariable int revision, Actor.Person actor) {
        return json(read.text(draft, revision, actor));
    }

    /** In what the last text differs from the version in force. */
    @GetMapping("/model-drafts/{draft}/changes")
    List<ModelChangeJson> changes(@PathVariable ModelDraftId draft, Actor.Person actor) {
        return read.changes(draft, actor).stream().map(ModelChangeJson::of).toList();
    }

    /**
     * The last text in the form of the drawings of a task; what is new or changed in an open draft is marked. A table
     * has none.
     */
    @GetMapping("/model-drafts/{draft}/drawing")
    List<ModelApi.DrawingJson> drawing(@PathVariable ModelDraftId draft, Actor.Person actor) {
        if (OwnTable.named(read.of(draft, actor).draft().model()).isPresent()) {
            throw new Missing(draft);
        }
        String xml = read.text(draft, 0, actor).source();
        Set<String> changed = read.of(draft, actor).draft().isOpen()
                ? read.changes(draft, actor).stream().map(ModelChange::element).collect(Collectors.toSet())
                : Set.of();
        return List.of(new ModelApi.DrawingJson(xml, changed, Set.of()));
    }

    /** Refused when somebody saved after the text on which this one rests. */
    @PutMapping("/model-drafts/{draft}/texts")
    SavedJson save(@PathVariable ModelDraftId draft, @Valid @RequestBody ToSave body, Actor.Person actor) {
        SaveDraft.Saved saved = save.save(draft, body.revision(), body.source().getBytes(UTF_8), actor);
        return new SavedJson(saved.revision(), words.findings(saved.findings()), saved.version());
    }

    @PostMapping("/model-drafts/{draft}/presence")
    ReadersJson present(@PathVariable ModelDraftId draft, Actor.Person actor) {
        save.seen(draft, actor);
        return new ReadersJson(read.readers(draft, actor));
    }

    /** Keeps nothing. */
    @PostMapping("/models/checks")
    FindingsJson check(@Valid @RequestBody ToCheck body, Actor.Person actor) {
        return new FindingsJson(
                words.findings(check.findings(body.model(), body.source().getBytes(UTF_8), actor)));
    }

    private TextJson json(ReadDrafts.Text text) {
        return new TextJson(text.revision(), text.source(), words.findings(text.findings()));
    }
}
