package io.duban.modeling.web;

import io.duban.modeling.vocabulary.Condition;
import io.duban.modeling.vocabulary.DueRule;
import io.duban.modeling.vocabulary.OwnProcess;
import io.duban.modeling.vocabulary.Party;
import io.duban.modeling.vocabulary.Phase;
import io.duban.modeling.vocabulary.SystemWork;
import io.duban.modeling.vocabulary.Units;
import io.duban.modeling.vocabulary.Word;
import io.duban.shared.Missing;
import io.duban.shared.Role;
import io.duban.work.Answer;
import io.duban.work.Asks;
import io.duban.work.Block;
import io.duban.work.Lateness;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words that a model can say, for whatever draws models. */
@RestController
@RequestMapping("/api/models")
@Tag(name = "models")
class VocabularyApi {

    /** A value of a property, and what it means in the reader's language. */
    record WordJson(String value, String label) {}

    /** What makes sense in one model. */
    record VocabularyJson(
            List<WordJson> blocks,
            List<WordJson> parties,
            List<WordJson> roles,
            List<WordJson> rules,
            List<WordJson> latenesses,
            List<WordJson> asks,
            List<WordJson> phases,
            List<WordJson> units,
            List<WordJson> works,
            List<WordJson> answers,
            List<WordJson> conditions,
            List<WordJson> processes) {}

    private final ModelWords words;
    private final NamedUnits units;

    VocabularyApi(ModelWords words, NamedUnits units) {
        this.words = words;
        this.units = units;
    }

    @GetMapping("/{model}/vocabulary")
    VocabularyJson of(@PathVariable String model) {
        Block.About about =
                OwnProcess.named(model).orElseThrow(() -> new Missing(model)).about();
        return new VocabularyJson(
                list(Block.values(), block -> block.about() == about, Block::modelName, "enum.Block."),
                parties(about),
                list(Role.values(), Role::isLine, Role::name, "enum.Role."),
                words(DueRule.values(), about, "modeling.until."),
                list(Lateness.values(), late -> true, VocabularyApi::lower, "enum.Lateness."),
                asks(about),
                list(Phase.values(), phase -> about == Block.About.TASK, Phase::name, "modeling.phase."),
                words(Units.values(), about, "modeling.units."),
                words(SystemWork.values(), about, "modeling.work."),
                list(Answer.values(), answer -> true, Answer::name, "modeling.answer."),
                words(Condition.values(), about, "modeling.condition."),
                processes(about));
    }

    /** What a unit is to the matter, then every unit by itself, where one may be asked that has no part in it. */
    private List<WordJson> parties(Block.About about) {
        Stream<WordJson> named = Party.mayBeNamed(about)
                ? units.choices().stream().map(one -> new WordJson(one.getKey(), one.getValue()))
                : Stream.of();
        return Stream.concat(words(Party.values(), about, "modeling.party.").stream(), named)
                .toList();
    }

    private <W extends Word> List<WordJson> words(W[] all, Block.About about, String key) {
        return Arrays.stream(all)
                .filter(word -> word.about().contains(about))
                .map(word -> new WordJson(word.word(), words.text(key + word.word())))
                .toList();
    }

    private <E extends Enum<E>> List<WordJson> list(
            E[] all, Predicate<E> wanted, Function<E, String> value, String key) {
        return Arrays.stream(all)
                .filter(wanted)
                .map(one -> new WordJson(value.apply(one), words.text(key + one.name())))
                .toList();
    }

    private List<WordJson> processes(Block.About about) {
        return Arrays.stream(OwnProcess.values())
                .filter(own -> own.about() == about)
                .map(own -> new WordJson(own.key(), words.name(own.key())))
                .toList();
    }

    /** A percentage can also be left to whoever decides. */
    private List<WordJson> asks(Block.About about) {
        return Arrays.stream(Asks.Thing.values())
                .filter(thing -> Arrays.stream(Block.values())
                        .anyMatch(block -> block.about() == about && thing.isHeardAt(block)))
                .flatMap(thing -> thing == Asks.Thing.PERCENT
                        ? Stream.of(thing.modelName(), thing.modelName() + "?")
                        : Stream.of(thing.modelName()))
                .map(one -> new WordJson(one, words.text("modeling.asks." + one)))
                .toList();
    }

    private static String lower(Lateness late) {
        return late.name().toLowerCase(Locale.ROOT);
    }
}
