package io.duban.intake.web;

import io.duban.intake.confirming.ConfirmProposal;
import io.duban.intake.confirming.DiscardProposal;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.TakeInDocument;
import io.duban.intake.confirming.WatchProposal;
import io.duban.plan.PlanId;
import io.duban.plan.form.HeadChoices;
import io.duban.shared.Actor;
import io.duban.shared.Located;
import io.duban.shared.SeenVersion;
import io.duban.shared.UnitId;
import io.duban.shared.Verbatim;
import io.duban.shared.VersionOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents that become plans: taken in, looked at, confirmed or thrown away. */
@RestController
@RequestMapping("/api/intake/proposals")
@Tag(name = "intake")
class ProposalApi {

    private final TakeInDocument takeIn;
    private final LookUpProposal lookUp;
    private final ProposalAnswer answer;
    private final ConfirmProposal confirmProposal;
    private final DiscardProposal discardProposal;
    private final WatchProposal watch;

    ProposalApi(
            TakeInDocument takeIn,
            LookUpProposal lookUp,
            ProposalAnswer answer,
            ConfirmProposal confirmProposal,
            DiscardProposal discardProposal,
            WatchProposal watch) {
        this.takeIn = takeIn;
        this.lookUp = lookUp;
        this.answer = answer;
        this.confirmProposal = confirmProposal;
        this.discardProposal = discardProposal;
        this.watch = watch;
    }

    /** A text for one of the person's offices; without one for the person's own. */
    record TextJson(
            @NotBlank @Verbatim String text, @Nullable UnitId office) {}

    /** The plan that was made. */
    record MadeJson(PlanId plan) implements Located {

        @Override
        public String address() {
            return "/api/plans/" + plan;
        }
    }

    @GetMapping
    List<ProposalLineJson> open(Actor.Person actor) {
        return lookUp.open(actor).stream().map(ProposalLineJson::of).toList();
    }

    @Operation(operationId = "proposalTakeIn")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ProposalJson file(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable UnitId office,
            Actor.Person actor)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return answer.of(takeIn.file(HeadChoices.office(office, actor), name, file.getBytes(), actor), actor);
    }

    @Operation(operationId = "proposalTakeIn")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ProposalJson takeText(@Valid @RequestBody TextJson sent, Actor.Person actor) {
        return answer.of(takeIn.text(HeadChoices.office(sent.office(), actor), sent.text(), actor), actor);
    }

    @VersionOf(VersionOf.Thing.PROPOSAL)
    @GetMapping("/{proposal}")
    ProposalJson show(@PathVariable ProposalId proposal, Actor.Person actor) {
        return answer.of(proposal, actor);
    }

    /** The document, into which all marks point. */
    @GetMapping(value = "/{proposal}/text", produces = "text/plain;charset=UTF-8")
    String text(@PathVariable ProposalId proposal, Actor.Person actor) {
        return lookUp.get(proposal, actor).text();
    }

    /** Says that the person looks at it, and hears who else does. */
    @PostMapping("/{proposal}/looks")
    NewsJson look(@PathVariable ProposalId proposal, Actor.Person actor) {
        return NewsJson.of(watch.look(proposal, actor));
    }

    /** Both as the proposal was answered; {@code fingerprint} for a new edition only. */
    @PostMapping("/{proposal}/confirmation")
    @ResponseStatus(HttpStatus.CREATED)
    MadeJson confirm(
            @PathVariable ProposalId proposal,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String fingerprint,
            @RequestParam(defaultValue = "false") boolean remarksSeen,
            Actor.Person actor) {
        return new MadeJson(confirmProposal.confirm(
                proposal, new ConfirmProposal.Consent(version, fingerprint, remarksSeen), actor));
    }

    @DeleteMapping("/{proposal}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(
            @PathVariable ProposalId proposal,
            @RequestParam(required = false) @Nullable Integer version,
            SeenVersion seen,
            Actor.Person actor) {
        discardProposal.discard(proposal, seen.or(version), actor);
    }
}
