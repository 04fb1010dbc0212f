package io.duban.modeling.web;

import io.duban.modeling.CompareModels;
import io.duban.modeling.ModelDraft;
import io.duban.modeling.ModelHistory;
import io.duban.modeling.ModelSide;
import io.duban.modeling.ReadModels;
import io.duban.shared.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of this model from one version to another? */
@Controller
@RequestMapping("/models/{model}/comparison")
class ComparisonPages {

    private final CompareModels compare;
    private final ReadModels models;
    private final ModelWords words;

    ComparisonPages(CompareModels compare, ReadModels models, ModelWords words) {
        this.compare = compare;
        this.models = models;
        this.words = words;
    }

    /** One of those that may be compared; a released version where it is no draft. */
    record Offered(ModelSide side, @Nullable ModelDraft draft) {}

    /**
     * Unless others are named: the version before the one in force, and the one in force; of a single version a draft.
     */
    @GetMapping
    String show(
            @PathVariable String model,
            @RequestParam(required = false) @Nullable ModelSide from,
            @RequestParam(required = false) @Nullable ModelSide to,
            Model page,
            Actor.Person who) {
        ModelHistory history = models.of(model, who);
        List<Offered> offered = offered(history, who);
        ModelSide first = from == null ? earlier(history) : from;
        page.addAttribute("name", words.name(model));
        page.addAttribute("history", history);
        page.addAttribute("offered", offered);
        page.addAttribute("comparison", compare.of(model, first, to == null ? later(history, offered) : to, who));
        return "modeling/comparison";
    }

    private static ModelSide earlier(ModelHistory history) {
        List<ModelHistory.Version> versions = history.versions();
        return new ModelSide(versions.get(Math.min(1, versions.size() - 1)).number(), null);
    }

    /** A draft of it where there is one version only. */
    private static ModelSide later(ModelHistory history, List<Offered> offered) {
        return history.versions().size() == 1
                ? offered.get(0).side()
                : new ModelSide(history.versions().get(0).number(), null);
    }

    private List<Offered> offered(ModelHistory history, Actor.Person who) {
        return Stream.concat(
                        compare.drafts(history.model(), who).stream()
                                .map(draft -> new Offered(new ModelSide(null, draft.id()), draft)),
                        history.versions().stream()
                                .map(version -> new Offered(new ModelSide(version.number(), null), null)))
                .toList();
    }
}
