package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Hands a written claim in: it is kept as it reads then, and its writer has had a hand in it. */
@Component
class HandInClaim {

    private final CompletionClaims claims;
    private final DocumentVersions versions;
    private final Involvements involvements;

    HandInClaim(CompletionClaims claims, DocumentVersions versions, Involvements involvements) {
        this.claims = claims;
        this.versions = versions;
        this.involvements = involvements;
    }

    /** The claim as it is then, and the SHA-256 of what was written, in hexadecimal. */
    record Submitted(CompletionClaim claim, String sha256) {}

    Submitted handIn(CompletionClaim written, Actor.Person writer, Instant at) {
        involvements.note(written.id().value(), ReportAct.CLAIM_SUBMITTED, writer);
        CompletionClaim submitted = claims.save(written.submitted(writer.id(), at));
        return new Submitted(submitted, versions.keep(HandingIn.of(written, submitted)));
    }
}
