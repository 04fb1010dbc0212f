package io.duban.modeling.web;

import io.duban.modeling.ModelDraftId;
import io.duban.modeling.TryTable;
import io.duban.modeling.trying.TableTrial;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.modeling.vocabulary.TableInput;
import io.duban.modeling.vocabulary.TableLimit;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is only said of decision tables; drafts, checks and versions are those of all models. */
@RestController
@RequestMapping("/api")
@Tag(name = "models")
class TableApi {

    /** Something that a table is asked; its type as DMN calls it. */
    record InputJson(String value, String label, String type) {}

    record OutputJson(String name, String label, List<VocabularyApi.WordJson> values) {}

    /** The limits may stand for numbers in cells. */
    record TableVocabularyJson(
            List<InputJson> inputs,
            List<VocabularyApi.WordJson> truths,
            List<VocabularyApi.WordJson> limits,
            List<OutputJson> outputs) {}

    /** A task of which something else would be said, with the sentence about it. */
    record TurnJson(UUID task, String number, String title, String before, String after, String why) {}

    /** {@code looked} counts the tasks that were judged, {@code all} unless there are more. */
    record TableTrialJson(int looked, boolean all, List<TurnJson> turns) {}

    private final TryTable trying;
    private final TableWords words;

    TableApi(TryTable trying, TableWords words) {
        this.trying = trying;
        this.words = words;
    }

    @GetMapping("/models/{model}/table-vocabulary")
    TableVocabularyJson vocabulary(@PathVariable String model) {
        OwnTable table = OwnTable.named(model).orElseThrow(() -> new Missing(model));
        return new TableVocabularyJson(
                table.inputs().stream().map(this::input).toList(),
                Stream.of("true", "false").map(this::word).toList(),
                table.limits().stream().map(TableLimit::name).map(this::word).toList(),
                new TreeMap<>(table.outputs())
                        .entrySet().stream()
                                .map(output -> new OutputJson(
                                        output.getKey(),
                                        words.word(output.getKey()),
                                        output.getValue().stream()
                                                .map(this::word)
                                                .toList()))
                                .toList());
    }

    /** What would be judged otherwise today by the last text of the draft. */
    @GetMapping("/model-drafts/{draft}/table-trial")
    TableTrialJson trial(@PathVariable ModelDraftId draft, Actor.Person actor) {
        TableTrial trial = trying.of(draft, actor);
        return new TableTrialJson(
                trial.looked(),
                trial.all(),
                trial.turns().stream().map(TableApi::json).toList());
    }

    private static TurnJson json(TableTrial.Turn turn) {
        return new TurnJson(turn.task(), turn.number(), turn.title(), turn.before(), turn.after(), turn.why());
    }

    private InputJson input(TableInput input) {
        return new InputJson(input.name(), words.word(input.name()), input.type());
    }

    private VocabularyApi.WordJson word(String word) {
        return new VocabularyApi.WordJson(word, words.word(word));
    }
}
