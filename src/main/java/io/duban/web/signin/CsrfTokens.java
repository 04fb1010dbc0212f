package io.duban.web.signin;

import io.duban.web.CurrentPerson;
import io.duban.web.SignedIn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands a fresh token to a page that outlived its session, with who is signed in by now. */
@RestController
class CsrfTokens {

    /** {@code person} is null when nobody is signed in. */
    record Fresh(boolean signedIn, @Nullable UUID person, String token, String header, String parameter) {}

    private final CurrentPerson current;

    CsrfTokens(CurrentPerson current) {
        this.current = current;
    }

    @GetMapping("/csrf")
    ResponseEntity<Fresh> fresh(CsrfToken token) {
        UUID person = current.signedIn().map(SignedIn::person).orElse(null);
        Fresh fresh =
                new Fresh(person != null, person, token.getToken(), token.getHeaderName(), token.getParameterName());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(fresh);
    }
}
