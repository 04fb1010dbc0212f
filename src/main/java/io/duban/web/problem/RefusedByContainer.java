package io.duban.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * Answers what never reaches the application: a request line or headers that the container cannot read. Of some of them
 * not even the address is known, so all are answered as problem details.
 */
final class RefusedByContainer extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedByContainer.class);
    private static final String TOO_LONG =
            StringManager.getManager("org.apache.coyote.http11").getString("iib.requestheadertoolarge.error");

    private final FailureAnswers answers;
    private final Failures failures;
    private final ObjectMapper json;
    private final int kilobytes;

    RefusedByContainer(FailureAnswers answers, Failures failures, ObjectMapper json, int kilobytes) {
        this.answers = answers;
        this.failures = failures;
        this.json = json;
        this.kilobytes = kilobytes;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean open = new AtomicBoolean(false);
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        if (!open.get()) {
            return;
        }
        try {
            write(failure(request, response.getStatus()), request, response);
        } catch (IOException gone) {
            LOG.debug("nobody waits for the answer any more", gone);
        }
    }

    private void write(Failure failure, Request request, Response response) throws IOException {
        response.setStatus(failure.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(UTF_8.name());
        byte[] body = json.writeValueAsBytes(answers.problemOutside(failure, request));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
    }

    private Failure failure(Request request, int status) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable cause && Objects.equals(cause.getMessage(), TOO_LONG)) {
            return Failure.of(REQUEST_HEADER_FIELDS_TOO_LARGE, "web.problem.long", kilobytes);
        }
        // A method or an encoding that the container has not heard of is no fault of ours.
        return status == BAD_REQUEST.value() || status >= 500
                ? Failure.of(BAD_REQUEST, "web.problem.rejected")
                : failures.ofStatus(HttpStatusCode.valueOf(status));
    }
}
