package io.duban.web.problem;

import io.duban.database.DatabaseWatch;
import io.duban.web.Words;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What people and programs are told while the database is away, in their language and without asking it anything. */
@Component
class OutageAnswers {

    private static final String SIGN_IN = "/sign-in";
    private static final int LONGEST_ACCOUNT = 64;

    private final DatabaseWatch watch;
    private final FailureAnswers answers;
    private final FailurePages failures;
    private final PageWithoutDatabase pages;
    private final Words words;

    OutageAnswers(
            DatabaseWatch watch,
            FailureAnswers answers,
            FailurePages failures,
            PageWithoutDatabase pages,
            Words words) {
        this.watch = watch;
        this.answers = answers;
        this.failures = failures;
        this.pages = pages;
        this.words = words;
    }

    /** Status 503, with what is the matter, what became of the act, and that one may try again. */
    void give(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        pages.speakFor(request, response);
        try {
            Failure failure = failure(request);
            if (Caller.of(request) != Caller.BROWSER) {
                answers.write(failure, request, response);
                return;
            }
            // A page asked for its token would look for it in the session.
            request.removeAttribute(CsrfToken.class.getName());
            request.removeAttribute("_csrf");
            response.setStatus(failure.status().value());
            FailureAnswers.retryAfter(failure, response);
            if (isSignIn(request)) {
                pages.draw("web/sign-in", signIn(request), request, response);
            } else {
                pages.draw("error/failure", page(failure, request), request, response);
            }
        } finally {
            pages.fallSilent();
        }
    }

    private Failure failure(HttpServletRequest request) {
        String matter = words.text("web.problem.database." + watch.condition());
        return Failure.of(
                HttpStatus.SERVICE_UNAVAILABLE, ActOutcome.reachedBy(request).key(isReading(request)), matter);
    }

    private Map<String, Object> page(Failure failure, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>(failures.model(failure, request));
        Resubmission.of(request).ifPresent(sent -> model.put("resubmission", sent));
        if (isReading(request)) {
            String query = request.getQueryString();
            model.put("retry", Caller.path(request) + (query == null ? "" : "?" + query));
        }
        return model;
    }

    private Map<String, Object> signIn(HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        String account = request.getParameter("username");
        if (account != null && account.length() <= LONGEST_ACCOUNT) {
            model.put("account", account);
        }
        model.put("problem", words.text("web.signIn.away", words.text("web.problem.database." + watch.condition())));
        return model;
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return Caller.path(request).equals(request.getContextPath() + SIGN_IN);
    }

    private static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }
}
