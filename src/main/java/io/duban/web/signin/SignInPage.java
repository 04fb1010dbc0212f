package io.duban.web.signin;

import io.duban.shared.BusinessTime;
import io.duban.web.CurrentPerson;
import io.duban.web.Words;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on, and what it says after a failure. The form itself is handled by the security chain. */
@Controller
class SignInPage {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm").withZone(BusinessTime.ZONE);

    private final CurrentPerson current;
    private final Words words;
    private final Clock clock;

    SignInPage(CurrentPerson current, Words words, Clock clock) {
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String again,
            @RequestParam(required = false) @Nullable String expired,
            @RequestParam(required = false) @Nullable String set,
            HttpSession session,
            Model model) {
        if (current.signedIn().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("problem", problem(session));
        model.addAttribute("account", session.getAttribute(SignInFailed.ACCOUNT));
        String notice = out != null ? "out" : again != null ? "again" : expired != null ? "expired" : null;
        model.addAttribute("notice", set != null ? "set" : notice);
        return "web/sign-in";
    }

    /** Told once: the next visit starts afresh. */
    private @Nullable String problem(HttpSession session) {
        Object failure = session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        session.removeAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        if (failure instanceof AccountLocked locked) {
            return words.text("web.signIn.locked", minutesUntil(locked.until()), MINUTE.format(locked.until()));
        }
        if (failure instanceof BadCredentialsException) {
            return words.text("web.signIn.wrong");
        }
        if (failure instanceof SignInBusy) {
            return words.text("web.problem.busy");
        }
        return failure == null ? null : words.text("web.signIn.failed");
    }

    private long minutesUntil(Instant until) {
        long seconds = Duration.between(clock.instant(), until).toSeconds();
        return Math.max(1, (seconds + 59) / 60);
    }
}
