package io.duban.web;

import io.duban.organization.TellFailures.Notice;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What was tried under the account before its owner signed in, as the desk tells it for a while. */
@Component("failedAttempts")
public class FailedAttempts {

    private static final String ATTRIBUTE = FailedAttempts.class.getName();
    private static final Duration SHOWN = Duration.ofMinutes(15);

    private final Clock clock;

    FailedAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Keeps it in the session that has just begun. */
    public static void put(Notice notice, HttpSession session) {
        session.setAttribute(ATTRIBUTE, notice);
    }

    /** Null when there is nothing to tell, or it was told long enough. */
    public @Nullable Notice notice() {
        ServletRequestAttributes request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpSession session = request.getRequest().getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Notice notice)) {
            return null;
        }
        return notice.toldAt().plus(SHOWN).isAfter(clock.instant()) ? notice : null;
    }
}
