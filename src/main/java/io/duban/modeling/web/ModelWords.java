package io.duban.modeling.web;

import io.duban.modeling.ModelStep;
import io.duban.modeling.ReadModels;
import io.duban.modeling.checking.Finding;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.work.Whose;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What models say, in words; templates reach it as {@code ${@modelWords…}}. */
@Component("modelWords")
class ModelWords {

    private static final String WITHIN = "within:";

    private static final Map<String, String> KEYS = Map.of(
            "phase", "modeling.phase.",
            "each", "modeling.units.",
            "does", "modeling.work.",
            "answer", "modeling.answer.",
            "when", "modeling.condition.",
            "unless", "modeling.condition.");

    private final ReadModels models;
    private final NamedUnits units;
    private final MessageSource messages;
    private final TableWords tables;

    ModelWords(ReadModels models, NamedUnits units, MessageSource messages, TableWords tables) {
        this.units = units;
        this.models = models;
        this.messages = messages;
        this.tables = tables;
    }

    public String name(String model) {
        return models.name(model, LocaleContextHolder.getLocale());
    }

    /** Whose roles do a step, as one phrase. */
    public String who(ModelStep step) {
        return who(step.step().party(), step.step().roles().stream().map(Role::name));
    }

    private String who(Whose party, Stream<String> roles) {
        String any = roles.map(role -> text("enum.Role." + role)).collect(Collectors.joining(text("modeling.or")));
        return text("modeling.who", party(party), any);
    }

    private String party(Whose party) {
        UnitId named = party.unit();
        return named == null ? text("modeling.party." + party.word()) : units.name(named);
    }

    /** A rule of due dates: a named one, or a number of working days. */
    public String until(String rule) {
        return rule.startsWith(WITHIN)
                ? text("modeling.until.within", rule.substring(WITHIN.length()))
                : text("modeling.until." + rule);
    }

    public String phase(@Nullable String phase) {
        return phase == null ? "" : text("modeling.phase." + phase);
    }

    public String name(ModelStep step) {
        return step.step().name(LocaleContextHolder.getLocale());
    }

    public String name(StepKey step) {
        return text(step.messageKey());
    }

    /** In days, hours or minutes, whichever is the largest that it reaches; "" where it was not kept. */
    public String took(@Nullable Duration took) {
        if (took == null) {
            return "";
        }
        if (took.toHours() < 1) {
            return text("modeling.took.minutes", took.toMinutes());
        }
        return took.toDays() < 1
                ? text("modeling.took.hours", took.toHours())
                : text("modeling.took.days", took.toHours() / 24.0);
    }

    /** What a field of a difference is called. */
    public String field(String field) {
        return tables.isColumn(field) ? tables.word(field) : text("modeling.fact." + field);
    }

    /** What a model says in a field, in words where it is one of the vocabulary's. */
    public String value(String field, String said) {
        if (said.isEmpty()) {
            return text("modeling.nothing");
        }
        String key = KEYS.get(field);
        if (tables.isColumn(field)) {
            return tables.cell(said);
        }
        if (key == null) {
            return plain(field, said);
        }
        return Arrays.stream(said.split(",", -1))
                .map(String::strip)
                .map(word -> Objects.requireNonNullElse(
                        messages.getMessage(key + word, null, null, LocaleContextHolder.getLocale()), word))
                .collect(Collectors.joining("、"));
    }

    private String plain(String field, String said) {
        return switch (field) {
            case "until", "at" -> until(said);
            case "for" -> {
                String[] parts = said.split(":", 2);
                boolean known =
                        !Whose.isNamed(parts[0]) || Whose.unitNamed(parts[0]).isPresent();
                yield known && parts.length == 2
                        ? who(
                                Whose.of(parts[0]),
                                Arrays.stream(parts[1].split(",")).map(String::strip))
                        : said;
            }
            default -> said;
        };
    }

    /** What was found, in one sentence or two. */
    public String finding(Finding finding) {
        return text(
                finding.rule().messageKey(),
                finding.arguments().stream().map(tables::argument).toArray());
    }

    /** Findings with their texts. */
    List<FindingJson> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> FindingJson.of(finding, finding(finding)))
                .toList();
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
