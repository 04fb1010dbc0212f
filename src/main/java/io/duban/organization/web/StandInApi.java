package io.duban.organization.web;

import io.duban.organization.EndStandIn;
import io.duban.organization.LookUpStandIns;
import io.duban.organization.NameStandIn;
import io.duban.organization.StandInId;
import io.duban.shared.Actor;
import io.duban.shared.Located;
import io.duban.shared.PersonId;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Stand-ins as JSON. */
@RestController
@RequestMapping("/api/organization/stand-ins")
@Tag(name = "organization")
class StandInApi {

    /** Without an absent person one's own stand-in is meant; days are included. */
    record StandInJson(
            @Nullable PersonId absent,

            @NotNull PersonId standIn,

            @NotNull LocalDate from,

            @NotNull LocalDate until) {}

    /** The id under which a stand-in can be called off. */
    record Named(StandInId id) implements Located {

        @Override
        public String address() {
            return "/api/organization/stand-ins/mine";
        }
    }

    /** A person's stand-ins, latest first. */
    record Lines(List<StandInLineJson> rows) {}

    private final LookUpStandIns lookUp;
    private final NameStandIn nameStandIn;
    private final EndStandIn endStandIn;

    StandInApi(LookUpStandIns lookUp, NameStandIn nameStandIn, EndStandIn endStandIn) {
        this.lookUp = lookUp;
        this.nameStandIn = nameStandIn;
        this.endStandIn = endStandIn;
    }

    @GetMapping("/mine")
    Lines mine(Actor.Person actor) {
        return new Lines(lookUp.own(actor).stream().map(StandInLineJson::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Named name(@Valid @RequestBody StandInJson form, Actor.Person actor) {
        PersonId absent = form.absent() == null ? actor.id() : form.absent();
        return new Named(
                nameStandIn.name(new NameStandIn.Request(absent, form.standIn(), form.from(), form.until()), actor));
    }

    @PostMapping("/{standIn}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable StandInId standIn, Actor.Person actor) {
        endStandIn.end(standIn, actor);
    }
}
