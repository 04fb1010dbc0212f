package io.duban.web.signin;

import io.duban.organization.LookUpTokens;
import io.duban.organization.MakeToken;
import io.duban.organization.ProgramTokenId;
import io.duban.organization.RevokeToken;
import io.duban.organization.TokenReach;
import io.duban.shared.Actor;
import io.duban.shared.Located;
import io.duban.web.action.OutsideTransaction;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own tokens for programs; they are made and ended with a password or a session, never with a token. */
@RestController
@RequestMapping("/api/me/tokens")
@Tag(name = "me")
class TokenApi {

    /**
     * A token without its secret; {@code usedOn} is the day of its last use, {@code open} whether it opens anything.
     */
    record TokenJson(
            ProgramTokenId id,
            String name,
            TokenReach reach,
            LocalDate until,
            Instant madeAt,
            @Nullable LocalDate usedOn,
            @Nullable Instant revokedAt,
            boolean open) {

        static TokenJson of(LookUpTokens.Line line) {
            return new TokenJson(
                    line.token().id(),
                    line.token().name(),
                    line.token().reach(),
                    line.token().untilOn(),
                    line.token().madeAt(),
                    line.token().usedOn(),
                    line.token().revokedAt(),
                    line.open());
        }
    }

    /** All of one's tokens, latest first. */
    record TokensJson(List<TokenJson> rows) {}

    /** The secret is told here and never again. */
    record MadeJson(ProgramTokenId id, String secret) implements Located {

        @Override
        public String address() {
            return "/api/me/tokens/" + id;
        }

        @Override
        public String toString() {
            return "MadeJson[" + id + "]";
        }
    }

    private final LookUpTokens lookUp;
    private final MakeToken makeToken;
    private final RevokeToken revokeToken;

    TokenApi(LookUpTokens lookUp, MakeToken makeToken, RevokeToken revokeToken) {
        this.lookUp = lookUp;
        this.makeToken = makeToken;
        this.revokeToken = revokeToken;
    }

    @GetMapping
    TokensJson list(Actor.Person actor) {
        return new TokensJson(lookUp.own(actor).stream().map(TokenJson::of).toList());
    }

    @GetMapping("/{token}")
    TokenJson show(@PathVariable ProgramTokenId token, Actor.Person actor) {
        return TokenJson.of(lookUp.one(token, actor));
    }

    /** Takes no request key, since its answer must not be kept; the name tells whether a lost answer made one. */
    @OutsideTransaction
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MadeJson make(@Valid @RequestBody TokenForm form, Actor.Person actor, HttpServletResponse response) {
        MakeToken.Made made = makeToken.make(form.request(), actor);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new MadeJson(made.id(), made.secret());
    }

    @PostMapping("/{token}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable ProgramTokenId token, Actor.Person actor) {
        revokeToken.revoke(token, actor);
    }
}
