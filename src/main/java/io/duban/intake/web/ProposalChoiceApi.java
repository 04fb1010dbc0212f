package io.duban.intake.web;

import io.duban.intake.confirming.ChooseColumns;
import io.duban.intake.confirming.ChooseEdition;
import io.duban.intake.confirming.ChooseEncoding;
import io.duban.intake.confirming.ProposalId;
import io.duban.plan.PlanId;
import io.duban.reading.source.Encoding;
import io.duban.reading.vocabulary.Column;
import io.duban.shared.Actor;
import io.duban.shared.SeenVersion;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person says a document is: the meaning of its tables' columns, and the plan of which it is a new edition. */
@RestController
@RequestMapping("/api/intake/proposals/{proposal}")
@Tag(name = "intake")
class ProposalChoiceApi {

    private final ChooseColumns chooseColumns;
    private final ChooseEdition chooseEdition;
    private final ChooseEncoding chooseEncoding;
    private final SeenEditions editions;
    private final ProposalAnswer answer;

    ProposalChoiceApi(
            ChooseColumns chooseColumns,
            ChooseEdition chooseEdition,
            ChooseEncoding chooseEncoding,
            SeenEditions editions,
            ProposalAnswer answer) {
        this.chooseColumns = chooseColumns;
        this.chooseEdition = chooseEdition;
        this.chooseEncoding = chooseEncoding;
        this.editions = editions;
        this.answer = answer;
    }

    /**
     * What each column of a table is to be read as; {@code version} as in the head. Corrected tasks go only with
     * {@code consented}.
     */
    record ColumnsJson(@Nullable Integer version, @NotNull List<Column> columns, boolean consented) {}

    /** The plan of which it is the new edition, null for none; {@code version} as in the head. */
    record EditionJson(@Nullable Integer version, @Nullable PlanId plan) {}

    @PutMapping("/tables/{table}")
    ProposalJson columns(
            @PathVariable ProposalId proposal,
            @PathVariable int table,
            @Valid @RequestBody ColumnsJson sent,
            SeenVersion held,
            Actor.Person actor) {
        int seen = editions.ofHead(proposal, sent.version(), held, actor);
        chooseColumns.choose(proposal, new ChooseColumns.Choice(seen, table, sent.columns(), sent.consented()), actor);
        return answer.of(proposal, actor);
    }

    /** The encoding of a text whose encoding was guessed; {@code version} of the proposal. */
    record EncodingJson(@Nullable Integer version, @NotNull Encoding encoding) {}

    /** Answers the proposal that takes the place of this one; refused once something was corrected. */
    @PutMapping("/encoding")
    ProposalJson encoding(
            @PathVariable ProposalId proposal,
            @Valid @RequestBody EncodingJson sent,
            SeenVersion held,
            Actor.Person actor) {
        return answer.of(chooseEncoding.choose(proposal, held.or(sent.version()), sent.encoding(), actor), actor);
    }

    @PutMapping("/edition")
    ProposalJson edition(
            @PathVariable ProposalId proposal,
            @Valid @RequestBody EditionJson sent,
            SeenVersion held,
            Actor.Person actor) {
        chooseEdition.choose(proposal, editions.ofHead(proposal, sent.version(), held, actor), sent.plan(), actor);
        return answer.of(proposal, actor);
    }
}
