package io.duban.supervision.web;

import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.supervision.Chase;
import io.duban.supervision.Ladder;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is overdue, and chasing it, as JSON; chasing answers with the matter as it then stands. */
@RestController
@RequestMapping("/api/duties")
@Tag(name = "orders")
class LadderApi {

    private final OrderLists lists;
    private final OrderViews views;
    private final Ladder ladder;
    private final Chase chase;

    LadderApi(OrderLists lists, OrderViews views, Ladder ladder, Chase chase) {
        this.lists = lists;
        this.views = views;
        this.ladder = ladder;
        this.chase = chase;
    }

    @GetMapping("/overdue")
    Slice<MatterJson> overdue(@ParameterObject LadderQuery query, @ParameterObject Paging paging, Actor.Person actor) {
        return lists.ladder(query.filter(), paging, actor).map(MatterJson::of);
    }

    @PostMapping("/{duty}/chase")
    MatterJson chase(@PathVariable String duty, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        chase.about(duty, form.text(), actor);
        return MatterJson.of(
                views.matters(List.of(ladder.of(duty, actor)), actor).get(0));
    }
}
