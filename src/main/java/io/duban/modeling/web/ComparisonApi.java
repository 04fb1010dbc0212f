package io.duban.modeling.web;

import io.duban.modeling.CompareModels;
import io.duban.modeling.ModelChange;
import io.duban.modeling.ModelChange.Difference;
import io.duban.modeling.ModelSide;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Any two texts of a model side by side; each is a version's number or a draft's id. */
@RestController
@RequestMapping("/api/models/{model}/comparison")
@Tag(name = "models")
class ComparisonApi {

    private final CompareModels compare;

    ComparisonApi(CompareModels compare) {
        this.compare = compare;
    }

    /** In what the second differs from the first, in the order of the second; what is gone comes last. */
    @GetMapping
    List<ModelChangeJson> changes(
            @PathVariable String model, @RequestParam ModelSide from, @RequestParam ModelSide to, Actor.Person actor) {
        return compare.of(model, from, to, actor).changes().stream()
                .map(ModelChangeJson::of)
                .toList();
    }

    /** Both drawings: in the first is marked what is gone or changed, in the second what is new or changed. */
    @GetMapping("/drawings")
    List<ModelApi.DrawingJson> drawings(
            @PathVariable String model,
            @RequestParam ModelSide from,
            @RequestParam ModelSide to,
            Locale language,
            Actor.Person actor) {
        if (OwnTable.named(model).isPresent()) {
            throw new Missing(model);
        }
        List<ModelChange> changes = compare.of(model, from, to, actor).changes();
        return List.of(
                new ModelApi.DrawingJson(
                        compare.drawing(model, from, language, actor), marked(changes, Difference.REMOVED), Set.of()),
                new ModelApi.DrawingJson(
                        compare.drawing(model, to, language, actor), marked(changes, Difference.ADDED), Set.of()));
    }

    private static Set<String> marked(List<ModelChange> changes, Difference only) {
        Set<Difference> shown = EnumSet.of(Difference.CHANGED, only);
        return changes.stream()
                .filter(change -> shown.contains(change.difference()))
                .map(ModelChange::element)
                .collect(Collectors.toSet());
    }
}
