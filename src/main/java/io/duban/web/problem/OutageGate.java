package io.duban.web.problem;

import io.duban.database.DatabaseWatch;
import io.duban.database.Outage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything that asks the database, sessions first of all. While it is known to be away everybody is
 * told so at once; and when it goes away in the middle of a request, the answer is drawn here, without it.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 10)
class OutageGate extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageGate.class);
    private static final String MET = OutageGate.class.getName() + ".met";

    // What is shown to everybody alike and read from no table.
    private static final List<String> NEEDS_NO_DATABASE =
            List.of("/css/", "/js/", "/vendor/", "/webjars/", "/favicon.", "/actuator/health", "/v3/api-docs");

    private final DatabaseWatch watch;
    private final OutageAnswers answers;

    OutageGate(DatabaseWatch watch, OutageAnswers answers) {
        this.watch = watch;
        this.answers = answers;
    }

    /** An answer is still to be given here, since everything further in would ask the database once more. */
    static void leaveTo(HttpServletRequest request) {
        request.setAttribute(MET, true);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (watch.answers()) {
            passOn(request, request, response, chain);
        } else if (needsNoDatabase(request)) {
            passOn(request, new WithoutSession(request), response, chain);
        } else {
            answers.give(request, response);
        }
    }

    private void passOn(
            HttpServletRequest request, HttpServletRequest passed, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(passed, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!Outage.isCauseOf(failure)) {
                throw failure;
            }
            LOG.debug("The database went away during a request", failure);
            leaveTo(request);
        }
        if (request.getAttribute(MET) != null) {
            answerInstead(request, response);
        }
    }

    private void answerInstead(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.removeAttribute(MET);
        // Half an answer is out already, a file for instance: nothing that could be understood may follow it.
        if (!response.isCommitted()) {
            response.reset();
            answers.give(request, response);
        }
    }

    private static boolean needsNoDatabase(HttpServletRequest request) {
        String path = Caller.path(request).substring(request.getContextPath().length());
        return NEEDS_NO_DATABASE.stream().anyMatch(path::startsWith);
    }
}
