package io.duban.modeling.web;

import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ReadDrafts;
import io.duban.modeling.TryDraft;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts tried on made-up matters, as JSON. */
@RestController
@RequestMapping("/api")
@Tag(name = "models")
class TrialApi {

    private final TryDraft trying;
    private final ReadDrafts read;
    private final TrialWords words;

    TrialApi(TryDraft trying, ReadDrafts read, TrialWords words) {
        this.trying = trying;
        this.read = read;
        this.words = words;
    }

    /** Refused where the checks find fault with the last text. */
    @GetMapping("/model-drafts/{draft}/trial")
    TrialJson trial(@PathVariable ModelDraftId draft, Locale language, Actor.Person actor) {
        return TrialJson.of(trying.of(draft, actor), words, language);
    }

    /** The last text once for each case, with the way taken marked, and where it stands if it never ends. */
    @GetMapping("/model-drafts/{draft}/trial/drawings")
    List<ModelApi.DrawingJson> drawings(@PathVariable ModelDraftId draft, Actor.Person actor) {
        var trial = trying.of(draft, actor);
        String xml = read.text(draft, trial.revision(), actor).source();
        return trial.cases().stream()
                .map(one -> new ModelApi.DrawingJson(
                        xml, one.course().standing(), one.course().passed()))
                .toList();
    }
}
