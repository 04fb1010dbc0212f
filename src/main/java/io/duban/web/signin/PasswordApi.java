package io.duban.web.signin;

import io.duban.organization.ChangePassword;
import io.duban.shared.Actor;
import io.duban.shared.Verbatim;
import io.duban.web.action.OutsideTransaction;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes one's own password by program; also the first one, which opens nothing else. */
@RestController
@Tag(name = "me")
class PasswordApi {

    record PasswordJson(
            @NotEmpty @Size(max = 200) @Verbatim String oldPassword,
            @NotEmpty @Size(max = 200) @Verbatim String newPassword) {}

    private final ChangePassword changePassword;
    private final Sessions sessions;

    PasswordApi(ChangePassword changePassword, Sessions sessions) {
        this.changePassword = changePassword;
        this.sessions = sessions;
    }

    @OutsideTransaction
    @PostMapping("/api/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @Valid @RequestBody PasswordJson body,
            Actor.Person actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        changePassword.change(body.oldPassword(), body.newPassword(), actor, SignInOrigin.ofCall(request));
        sessions.startAfresh(request, response);
    }
}
