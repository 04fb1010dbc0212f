package io.duban.rules.web;

import io.duban.rules.ChangeRule;
import io.duban.rules.PreviewRule;
import io.duban.rules.ReadRules;
import io.duban.rules.RuleChangeId;
import io.duban.rules.RuleNumbers;
import io.duban.rules.RuleRequest;
import io.duban.rules.RuleScope;
import io.duban.rules.RuleTopic;
import io.duban.rules.TakeBackRule;
import io.duban.shared.Actor;
import io.duban.shared.Lines;
import io.duban.shared.Paging;
import io.duban.shared.SeenVersion;
import io.duban.shared.Slice;
import io.duban.shared.VersionOf;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rules as JSON; the scope is {@code all}, or the id of a plan. */
@RestController
@RequestMapping("/api/rules")
@Tag(name = "rules")
class RuleApi {

    /** All rules of a scope on a day. */
    record RulesJson(List<RuleJson> rows) {}

    /** From which day on, and why; {@code numbers} null: as for all plans. */
    record RuleBody(
            @Nullable Map<String, List<Integer>> numbers,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 500) @Lines String reason,
            @Nullable Integer version) {

        RuleRequest request(RuleTopic topic, RuleScope scope, SeenVersion seen) {
            return new RuleRequest(
                    topic, scope, numbers == null ? null : new RuleNumbers(numbers), from, reason, seen.or(version));
        }
    }

    /** The version of the rule that was read. */
    record SeenJson(@Nullable Integer version) {}

    private final ReadRules read;
    private final PreviewRule preview;
    private final ChangeRule change;
    private final TakeBackRule takeBack;

    RuleApi(ReadRules read, PreviewRule preview, ChangeRule change, TakeBackRule takeBack) {
        this.read = read;
        this.preview = preview;
        this.change = change;
        this.takeBack = takeBack;
    }

    /** What was, is or will be in force on a day; without one today. */
    @GetMapping
    RulesJson all(
            @RequestParam(defaultValue = "all") RuleScope scope,
            @RequestParam(required = false) @Nullable LocalDate day,
            Actor.Person actor) {
        return new RulesJson(
                read.all(scope, day, actor).stream().map(RuleJson::of).toList());
    }

    @GetMapping("/{topic}/{scope}")
    @VersionOf(VersionOf.Thing.RULE)
    RuleJson get(@PathVariable RuleTopic topic, @PathVariable RuleScope scope, Actor.Person actor) {
        return RuleJson.of(read.one(topic, scope, actor));
    }

    /** Latest first. */
    @GetMapping("/changes")
    Slice<RuleChangeJson> changes(
            @RequestParam(required = false) @Nullable RuleTopic topic,
            @RequestParam(required = false) @Nullable RuleScope scope,
            @ParameterObject Paging paging,
            Actor.Person actor) {
        return read.changes(topic, scope, paging, actor).map(RuleChangeJson::of);
    }

    @GetMapping("/changes/{id}")
    RuleChangeJson changed(@PathVariable RuleChangeId id, Actor.Person actor) {
        return RuleChangeJson.of(read.change(id, actor));
    }

    /** Needs the version of the rule that was read; refuses what the change refuses. */
    @PostMapping("/{topic}/{scope}/preview")
    RulePreviewJson preview(
            @PathVariable RuleTopic topic,
            @PathVariable RuleScope scope,
            @Valid @RequestBody RuleBody body,
            SeenVersion seen,
            Actor.Person actor) {
        return RulePreviewJson.of(preview.of(body.request(topic, scope, seen), actor), actor);
    }

    /** Needs the version of the rule that was read; from tomorrow on at the earliest. */
    @PostMapping("/{topic}/{scope}/changes")
    @ResponseStatus(HttpStatus.CREATED)
    RuleChangeJson change(
            @PathVariable RuleTopic topic,
            @PathVariable RuleScope scope,
            @Valid @RequestBody RuleBody body,
            SeenVersion seen,
            Actor.Person actor) {
        return changed(change.change(body.request(topic, scope, seen), actor), actor);
    }

    /** Takes back the change that waits for its day; needs the version of the rule that was read. */
    @PostMapping("/{topic}/{scope}/withdrawal")
    RuleChangeJson takeBack(
            @PathVariable RuleTopic topic,
            @PathVariable RuleScope scope,
            @Valid @RequestBody SeenJson body,
            SeenVersion seen,
            Actor.Person actor) {
        return changed(takeBack.takeBack(topic, scope, seen.or(body.version()), actor), actor);
    }
}
