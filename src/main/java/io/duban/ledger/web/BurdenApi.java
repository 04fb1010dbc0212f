package io.duban.ledger.web;

import io.duban.ledger.Burden;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What units were asked for in a month, and what is there already, as JSON. */
@RestController
@RequestMapping("/api/board")
@Tag(name = "tasks")
class BurdenApi {

    private final Burden burden;

    BurdenApi(Burden burden) {
        this.burden = burden;
    }

    /** Of the tasks that the caller may see, those that were asked for most first. */
    @GetMapping("/burden")
    List<UnitBurdenJson> units(@ParameterObject BurdenForm form, Actor.Person who) {
        return burden.units(form.filter(), burden.month(form.month()), who).stream()
                .map(UnitBurdenJson::of)
                .toList();
    }

    /** By task and indicator: the latest values that were handed in and approved. */
    @GetMapping("/figures")
    Slice<KnownFigureJson> figures(@ParameterObject FigureForm form, @ParameterObject Paging paging, Actor.Person who) {
        return burden.figures(form.filter(), paging, who).map(KnownFigureJson::of);
    }
}
