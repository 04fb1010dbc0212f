package io.duban.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Tells a failure in the form that the caller can use. */
@Component
public class FailureAnswers {

    /** Under this name a failure waits for the error page. */
    static final String ATTRIBUTE = Failure.class.getName();

    private static final Pattern NO_ADDRESS = Pattern.compile("[^A-Za-z0-9/._~!$&'()*+,;=:@%-]+|%(?![0-9A-Fa-f]{2})");

    private final FailureTexts texts;
    private final FailurePages pages;
    private final ObjectMapper json;
    private final LocaleResolver languages;

    FailureAnswers(FailureTexts texts, FailurePages pages, ObjectMapper json, LocaleResolver languages) {
        this.texts = texts;
        this.pages = pages;
        this.json = json;
        this.languages = languages;
    }

    /** A {@link ModelAndView} for a browser, a {@link ResponseEntity} for everybody else. */
    public Object answer(Failure failure, HttpServletRequest request) {
        if (Caller.of(request) == Caller.BROWSER) {
            return pages.page(failure, request);
        }
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(failure, request));
    }

    /** Answers from a filter, outside of any controller. */
    public void write(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Caller.of(request) == Caller.BROWSER) {
            request.setAttribute(ATTRIBUTE, failure);
            response.sendError(failure.status().value());
            return;
        }
        writeProblem(failure, request, response);
    }

    /** Like {@link #write}, also where the way to the error page is closed: then a browser too is shown the problem. */
    void writeAnyway(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            writeProblem(failure, request, response);
        } else {
            write(failure, request, response);
        }
    }

    private void writeProblem(Failure failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        setLanguage(request);
        response.setStatus(failure.status().value());
        retryAfter(failure, response);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(UTF_8.name());
        json.writeValue(response.getOutputStream(), problem(failure, request));
    }

    /** For a request that never reaches the application; its language is read from the headers, if there are any. */
    ProblemDetail problemOutside(Failure failure, HttpServletRequest request) {
        try {
            setLanguage(request);
            return problem(failure, request);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** Ahead of the controllers nobody has read yet which language the caller wants. */
    private void setLanguage(HttpServletRequest request) {
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
    }

    private ProblemDetail problem(Failure failure, HttpServletRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(failure.status(), texts.detail(failure));
        problem.setTitle(texts.title(failure));
        problem.setInstance(instance(Caller.path(request)));
        problem.setProperty("key", failure.key());
        failure.facts().forEach(problem::setProperty);
        if (!failure.faults().isEmpty()) {
            problem.setProperty("errors", failure.faults());
        }
        if (!failure.changes().isEmpty()) {
            problem.setProperty("changes", failure.changes());
        }
        if (failure.incident() != null) {
            problem.setProperty("incident", failure.incident());
        }
        return problem;
    }

    /** The address as it was asked for; what may not stand in one is encoded. */
    private static URI instance(String path) {
        return URI.create(NO_ADDRESS.matcher(path).replaceAll(sign -> UriUtils.encode(sign.group(), UTF_8)));
    }

    /** Says after how many seconds the same may be tried again, where that is worth while. */
    static void retryAfter(Failure failure, HttpServletResponse response) {
        if (failure.status().value() == SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
    }
}
