package io.duban.modeling.web;

import io.duban.modeling.BeginMove;
import io.duban.modeling.ModelMoveId;
import io.duban.modeling.PlanMove;
import io.duban.modeling.ReadMoves;
import io.duban.modeling.StopMove;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Moves of running processes as JSON; each act answers with the move as it then stands. */
@RestController
@RequestMapping("/api")
@Tag(name = "models")
class MoveApi {

    private final PlanMove plan;
    private final BeginMove begin;
    private final StopMove stop;
    private final ReadMoves moves;
    private final ModelWords words;

    MoveApi(PlanMove plan, BeginMove begin, StopMove stop, ReadMoves moves, ModelWords words) {
        this.plan = plan;
        this.begin = begin;
        this.stop = stop;
        this.moves = moves;
        this.words = words;
    }

    @GetMapping("/models/{model}/versions/{number}/move")
    MoveJson.PlanJson plan(@PathVariable String model, @PathVariable int number, Actor.Person actor) {
        return MoveJson.plan(plan.toTheNewest(model, number, Map.of(), actor));
    }

    @PostMapping("/models/{model}/versions/{number}/move")
    @ResponseStatus(HttpStatus.CREATED)
    MoveJson begin(
            @PathVariable String model,
            @PathVariable int number,
            @Valid @RequestBody MoveForm form,
            Locale language,
            Actor.Person actor) {
        return one(begin.toTheNewest(form.wanted(model, number), actor), language, actor);
    }

    /** What runs by the version ends by it. */
    @PostMapping("/models/{model}/versions/{number}/stay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(
            @PathVariable String model,
            @PathVariable int number,
            @Valid @RequestBody ReasonForm form,
            Actor.Person actor) {
        begin.leave(model, number, form.text(), actor);
    }

    /** The last one first. */
    @GetMapping("/models/{model}/moves")
    List<MoveJson> all(@PathVariable String model, Locale language, Actor.Person actor) {
        return moves.of(model, actor).stream()
                .map(move -> one(move.id(), language, actor))
                .toList();
    }

    @GetMapping("/model-moves/{move}")
    MoveJson one(@PathVariable ModelMoveId move, Locale language, Actor.Person actor) {
        return MoveJson.of(moves.of(move, language, actor), words);
    }

    @PostMapping("/model-moves/{move}/stop")
    MoveJson stop(@PathVariable ModelMoveId move, Locale language, Actor.Person actor) {
        stop.stop(move, actor);
        return one(move, language, actor);
    }

    @PostMapping("/model-moves/{move}/continuation")
    MoveJson resume(@PathVariable ModelMoveId move, Locale language, Actor.Person actor) {
        stop.goOn(move, actor);
        return one(move, language, actor);
    }

    /** For what has not gone on since. */
    @PostMapping("/model-moves/{move}/back")
    @ResponseStatus(HttpStatus.CREATED)
    MoveJson back(
            @PathVariable ModelMoveId move, @Valid @RequestBody ReasonForm form, Locale language, Actor.Person actor) {
        return one(begin.back(move, form.text(), actor), language, actor);
    }
}
