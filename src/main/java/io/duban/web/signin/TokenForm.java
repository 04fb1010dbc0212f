package io.duban.web.signin;

import io.duban.organization.MakeToken;
import io.duban.organization.TokenReach;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a token is for, how far a program goes with it, and its last day. */
record TokenForm(
        @NotBlank @Size(max = 100) String name,
        @NotNull TokenReach reach,
        @NotNull LocalDate until) {

    MakeToken.Request request() {
        return new MakeToken.Request(name.strip(), reach, until);
    }
}
